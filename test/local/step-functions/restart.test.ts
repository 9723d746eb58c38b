import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { ListExecutionsCommand, SendTaskFailureCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Call,
  callTo,
  clientOf,
  definitionOf,
  eventually,
  inspect,
  machineArn,
  newDataDir,
  type Setup,
  startEngine,
  waitFor,
} from './support/engine.ts';

const program = new URL('./support/engine-process.ts', import.meta.url);
const kills: (() => Promise<void>)[] = [];

/** An engine in a process of its own, to be killed with SIGKILL. */
async function startProcess(dataDir: string, setup: Setup) {
  const execArgv = ['--import', 'tsx'];
  const child = fork(program, [dataDir, JSON.stringify(definitionOf(setup))], { execArgv });
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  kills.push(kill);
  const [endpoint] = await once(child, 'message');
  const client = clientOf(String(endpoint));
  const calls = (name?: string): Call[] =>
    callsIn(dataDir).filter((call) => name === undefined || call.name === name);
  const answer = (taskToken: string, output: unknown) =>
    client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
  return { ...inspect(client), client, calls, answer, kill };
}

function callsIn(dataDir: string): Call[] {
  const file = join(dataDir, 'calls.jsonl');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return lines.map((line) => JSON.parse(line));
}

const tokenIn = ({ payload }: Call) => (payload as { token: string }).token;

afterEach(async () => {
  for (const kill of kills.splice(0)) await kill();
});

describe('after SIGKILL and a new start', () => {
  const review: Setup = {
    states: {
      Assess: callTo('assess', { ResultPath: null, Next: 'Review' }),
      Review: waitFor('open', { ResultPath: '$.task', TimeoutSeconds: 31_536_000, Next: 'Record' }),
      Record: callTo('record', { ResultSelector: { 'kept.$': '$.Payload' }, End: true }),
    },
  };

  it('an execution that waits takes the same token; finished tasks are not run again; the history goes on', async () => {
    const dataDir = newDataDir();
    const first = await startProcess(dataDir, review);
    const executionArn = await first.start({ caseId: 'c1' }, 'c1-1');
    await eventually(async () =>
      (await first.history(executionArn)).find(({ type }) => type === 'TaskSubmitted'),
    );
    const before = await first.history(executionArn);
    const [open] = first.calls('open');
    await first.kill();

    const second = await startProcess(dataDir, review);
    expect(await second.history(executionArn)).toEqual(before);
    expect((await second.describe(executionArn)).status).toBe('RUNNING');
    await second.answer(open === undefined ? '' : tokenIn(open), { decision: 'approve' });
    const { output } = await second.ended(executionArn);
    expect(JSON.parse(output ?? '')).toEqual({ kept: { caseId: 'c1', task: { decision: 'approve' } } });
    expect(second.calls().map(({ name }) => name)).toEqual(['assess', 'open', 'record']);
    expect((await second.history(executionArn)).slice(0, before.length)).toEqual(before);
  });

  it('a task that was under way is called again, with the same input, and shows once in the history', async () => {
    const dataDir = newDataDir();
    const setup = (name: string): Setup => ({
      states: { Build: callTo(name, { Next: 'Done' }), Done: { Type: 'Succeed' } },
    });
    const first = await startProcess(dataDir, setup('hang'));
    const executionArn = await first.start({ caseId: 'c1' });
    await eventually(() => first.calls('hang')[0]);
    await first.kill();

    const second = await startProcess(dataDir, setup('hang'));
    const [one, other] = await eventually(() =>
      second.calls('hang').length === 2 ? second.calls('hang') : undefined,
    );
    expect(other).toEqual(one);
    const scheduled = (await second.history(executionArn)).filter(({ type }) => type === 'TaskScheduled');
    expect(scheduled).toHaveLength(1);
  });

  it('a function that was to get a token gets the same token again', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Review: waitFor('hang', { End: true }) } };
    const first = await startProcess(dataDir, setup);
    const executionArn = await first.start();
    await eventually(() => first.calls('hang')[0]);
    await first.kill();

    const second = await startProcess(dataDir, setup);
    const [one, other] = await eventually(() =>
      second.calls('hang').length === 2 ? second.calls('hang') : undefined,
    );
    expect(other).toEqual(one);
    await second.answer(one === undefined ? '' : tokenIn(one), { decision: 'done' });
    expect((await second.ended(executionArn)).output).toBe('{"decision":"done"}');
  });

  it('a start that was answered is never lost, however soon the kill', async () => {
    const dataDir = newDataDir();
    const first = await startProcess(dataDir, review);
    const names = Array.from({ length: 20 }, (_, index) => `c${index}-1`);
    const started = await Promise.all(names.map((name) => first.start({ name }, name)));
    await first.kill();

    const second = await startProcess(dataDir, review);
    const { executions = [] } = await second.client.send(
      new ListExecutionsCommand({ stateMachineArn: machineArn }),
    );
    expect(executions.map(({ executionArn }) => executionArn).toSorted()).toEqual(started.toSorted());
    const waiting = async () => {
      const histories = await Promise.all(started.map((arn) => second.history(arn)));
      return histories.every((events) => events.at(-1)?.type === 'TaskSubmitted') ? histories : undefined;
    };
    const histories = await eventually(waiting);
    for (const events of histories)
      expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  });

  it('an answer that was accepted is never lost, however soon the kill', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Review: waitFor('open', { End: true }) } };
    const first = await startProcess(dataDir, setup);
    const yes = await first.start();
    const no = await first.start();
    const [one, other] = await eventually(() =>
      first.calls('open').length === 2 ? first.calls('open') : undefined,
    );
    await first.answer(one === undefined ? '' : tokenIn(one), 'accepted');
    const taskToken = other === undefined ? '' : tokenIn(other);
    await first.client.send(new SendTaskFailureCommand({ taskToken, error: 'Refused' }));
    await first.kill();

    const second = await startProcess(dataDir, setup);
    const ends = [await second.ended(yes), await second.ended(no)];
    const shown = ends.map(({ status, output, error }) => output ?? error ?? status).toSorted();
    expect(shown).toEqual(['"accepted"', 'Refused']);
    await expect(second.answer(taskToken, 'again')).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('branches and iterations go on where they were', async () => {
    const dataDir = newDataDir();
    const each = { StartAt: 'Approve', States: { Approve: waitFor('open', { End: true }) } };
    const setup: Setup = {
      states: {
        Work: {
          Type: 'Parallel',
          Branches: [
            {
              StartAt: 'Quick',
              States: { Quick: callTo('quick', { ResultSelector: { done: 'quick' }, End: true }) },
            },
            {
              StartAt: 'Each',
              States: {
                Each: { Type: 'Map', ItemsPath: '$.list', MaxConcurrency: 2, ItemProcessor: each, End: true },
              },
            },
          ],
          End: true,
        },
      },
    };
    const first = await startProcess(dataDir, setup);
    const executionArn = await first.start({ list: ['r1', 'r2', 'r3'] });
    const open = await eventually(() => (first.calls('open').length === 2 ? first.calls('open') : undefined));
    const tokenFor = (calls: Call[], item: string) => {
      const call = calls.find(({ payload }) => JSON.stringify(payload).includes(`"${item}"`));
      return call === undefined ? '' : tokenIn(call);
    };
    await first.answer(tokenFor(open, 'r2'), 'two');
    await first.kill();

    const second = await startProcess(dataDir, setup);
    const all = await eventually(() =>
      second.calls('open').length >= 3 && tokenFor(second.calls('open'), 'r3') !== ''
        ? second.calls('open')
        : undefined,
    );
    await second.answer(tokenFor(all, 'r3'), 'three');
    await second.answer(tokenFor(all, 'r1'), 'one');
    const { output } = await second.ended(executionArn);
    expect(JSON.parse(output ?? '')).toEqual([{ done: 'quick' }, ['one', 'two', 'three']]);
    expect(second.calls('quick')).toHaveLength(1);
  });
});

describe('after an orderly stop and a new start', () => {
  it('finished executions are listed with their history and times unchanged', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Done: { Type: 'Succeed' } }, dataDir };
    const first = await startEngine(setup);
    const executionArn = await first.start({ caseId: 'c1' });
    await first.ended(executionArn);
    const seen = async (engine: typeof first) => {
      const { $metadata: _, ...described } = await engine.describe(executionArn);
      const { executions } = await engine.client.send(
        new ListExecutionsCommand({ stateMachineArn: machineArn }),
      );
      return { described, executions, events: await engine.history(executionArn) };
    };
    const before = await seen(first);
    await first.close();
    const second = await startEngine(setup);
    expect(await seen(second)).toEqual(before);
    await expect(second.start({ caseId: 'c1' }, before.described.name)).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
    await second.close();
  });

  it('a running execution keeps the definition it was started with; a new one has the new', async () => {
    const dataDir = newDataDir();
    const version = (Result: string): Setup => ({
      states: {
        Review: waitFor('open', { ResultPath: null, Next: 'Say' }),
        Say: { Type: 'Pass', Result, End: true },
      },
      dataDir,
    });
    const first = await startEngine(version('old'));
    const old = await first.start();
    const oldToken = await eventually(() => first.tokens()[0]);
    await first.close();
    const second = await startEngine(version('new'));
    const fresh = await second.start();
    const newToken = await eventually(() => second.tokens()[0]);
    for (const taskToken of [oldToken, newToken])
      await second.client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
    expect([(await second.ended(old)).output, (await second.ended(fresh)).output]).toEqual([
      '"old"',
      '"new"',
    ]);
    await second.close();
  });

  it('time that passed meanwhile counts towards a timeout', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Review: waitFor('open', { TimeoutSeconds: 1, End: true }) }, dataDir };
    const first = await startEngine(setup);
    const executionArn = await first.start();
    await eventually(() => first.tokens()[0]);
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await startEngine(setup);
    expect(await second.ended(executionArn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    await second.close();
  });

  it('time that passed meanwhile does not count towards a heartbeat, since none could arrive', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Review: waitFor('open', { HeartbeatSeconds: 1, End: true }) }, dataDir };
    const first = await startEngine(setup);
    const executionArn = await first.start();
    const taskToken = await eventually(() => first.tokens()[0]);
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await startEngine(setup);
    await second.client.send(new SendTaskSuccessCommand({ taskToken, output: '"in time"' }));
    expect((await second.ended(executionArn)).output).toBe('"in time"');
    await second.close();
  });

  it('an execution whose journal was not yet moved to the finished ones is listed once, as it ended', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Done: { Type: 'Succeed' } }, dataDir };
    const first = await startEngine(setup);
    const executionArn = await first.start({ caseId: 'c1' });
    const before = await first.ended(executionArn);
    await first.close();
    const [name = ''] = readdirSync(join(dataDir, 'finished'));
    renameSync(join(dataDir, 'finished', name), join(dataDir, 'running', name));
    const second = await startEngine(setup);
    const { executions } = await second.client.send(
      new ListExecutionsCommand({ stateMachineArn: machineArn }),
    );
    expect(executions).toMatchObject([{ executionArn, status: 'SUCCEEDED', stopDate: before.stopDate }]);
    expect(readdirSync(join(dataDir, 'finished'))).toEqual([name]);
    await second.close();
  });

  it('a line that a kill cut short is dropped, and the journal goes on after the last whole one', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Review: waitFor('open', { End: true }) }, dataDir };
    const first = await startEngine(setup);
    const executionArn = await first.start();
    await eventually(() => first.tokens()[0]);
    await first.close();
    const [name = ''] = readdirSync(join(dataDir, 'running'));
    const file = join(dataDir, 'running', name);
    appendFileSync(file, '{"id":99,"previous":');
    appendFileSync(join(dataDir, 'running', `${'0'.repeat(32)}.jsonl`), '{"id":1');
    const second = await startEngine(setup);
    const taskToken = await eventually(() => first.tokens()[0]);
    await second.client.send(new SendTaskSuccessCommand({ taskToken, output: '"ok"' }));
    expect((await second.ended(executionArn)).output).toBe('"ok"');
    await second.close();
    expect((await (await startEngine(setup)).describe(executionArn)).status).toBe('SUCCEEDED');
  });

  it('a damaged journal is reported with its file and line', async () => {
    const dataDir = newDataDir();
    const setup: Setup = { states: { Review: waitFor('open', { End: true }) }, dataDir };
    const first = await startEngine(setup);
    await first.start();
    await eventually(() => first.tokens()[0]);
    await first.close();
    const [name = ''] = readdirSync(join(dataDir, 'running'));
    const file = join(dataDir, 'running', name);
    truncateSync(file, 10);
    appendFileSync(file, '\n');
    await expect(startEngine(setup)).rejects.toThrow(`${file}:1`);
  });
});
