import { describe, expect, it } from 'vitest';
import { createFairShare } from '../../../local/engines/functions/fair-share.ts';

function aTask() {
  let finish = () => {};
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const task = {
    started: false,
    finish,
    work: async () => {
      task.started = true;
      await ended;
    },
  };
  return task;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the fair share', () => {
  it('starts as many pieces of workflow as may run while nobody waits', async () => {
    const share = createFairShare({ busy: 1, idle: 2 });
    const tasks = [aTask(), aTask(), aTask()];
    for (const { work } of tasks) void share.schedule(work);
    await settled();
    expect(tasks.map(({ started }) => started)).toEqual([true, true, false]);
    tasks[0]?.finish();
    await settled();
    expect(tasks[2]?.started).toBe(true);
  });

  it('keeps the minimum going while a person waits, and gives the rest when nobody does', async () => {
    const share = createFairShare({ busy: 1, idle: 3 });
    const request = aTask();
    const answered = share.request(request.work);
    const tasks = [aTask(), aTask()];
    for (const { work } of tasks) void share.schedule(work);
    await settled();
    expect(tasks.map(({ started }) => started)).toEqual([true, false]);
    request.finish();
    await answered;
    await settled();
    expect(tasks[1]?.started).toBe(true);
  });

  it('hands on results and errors, and goes on after an error', async () => {
    const share = createFairShare({ busy: 1, idle: 1 });
    const failing = share.schedule(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await expect(share.schedule(async () => 7)).resolves.toBe(7);
    await expect(share.request(async () => 8)).resolves.toBe(8);
  });
});
