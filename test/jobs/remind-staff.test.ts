import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createRemindStaffHandler } from '../../functions/jobs/remind-staff/handler.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

const hour = 3_600_000;
const day = 24 * hour;

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;
let taskId: string;

const drafts = { markAbandoned: async () => 0 };
const remind = () => createRemindStaffHandler({ ...service, drafts })({});
const remindersOf = async (id: string): Promise<number> =>
  (await journey.load(caseId)).tasks[id]?.reminders ?? 0;

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId } = await journey.receive());
  await journey.assess(caseId);
  ({ taskId } = await journey.open(caseId, { kind: 'triage' }));
});

describe('reminders', () => {
  it('are not given before a task is due', async () => {
    service.advance(day - 1_000);
    expect(await remind()).toMatchObject({ due: 0 });
    expect(await remindersOf(taskId)).toBe(0);
  });

  it('are given once a task is due, by the system and to the hour', async () => {
    service.advance(day + 1_000);
    expect(await remind()).toMatchObject({ due: 1 });
    expect(await remindersOf(taskId)).toBe(1);
    expect(service.ledger.streams.get(`case#${caseId}`)?.at(-1)).toMatchObject({
      actor: { kind: 'system', id: 'remind-staff' },
      at: '2026-03-05T10:00:00.000Z',
    });
  });

  it('are given once an hour however often the job runs', async () => {
    service.advance(day + 1_000);
    for (let run = 0; run < 4; run += 1) await remind();
    expect(await remindersOf(taskId)).toBe(1);
  });

  it('end after the fifth, while the task stays due', async () => {
    service.advance(day);
    for (let run = 0; run < 9; run += 1) {
      service.advance(hour);
      expect(await remind()).toMatchObject({ due: 1 });
    }
    expect(await remindersOf(taskId)).toBe(5);
  });

  it('are not given of a task that was answered', async () => {
    await journey.answer({ caseId, taskId }, { decision: 'disseminate', forceIds: ['west-yorkshire'] });
    service.advance(30 * day);
    expect(await remind()).toMatchObject({ due: 0 });
  });

  it('do not move the task in its queue', async () => {
    const page = () => service.projections.page({ index: 'by-queue', value: 'triage', limit: 10 });
    const before = await page();
    service.advance(day + 1_000);
    await remind();
    expect(await page()).toEqual(before);
  });

  it('reach every task of a day with more of them than a page', async () => {
    for (let index = 0; index < 120; index += 1) {
      const key = (index + 2).toString(16).padStart(32, '0');
      const { caseId: another } = await journey.receive(aReport({ narrative: `Report ${index}.` }), key);
      await journey.open(another, { kind: 'triage' });
    }
    service.advance(day + 1_000);
    expect(await remind()).toMatchObject({ due: 121 });
    const events = [...service.ledger.streams.values()].flat().flatMap((commit) => commit.events);
    expect(events.filter((event) => event.type === 'TaskReminded')).toHaveLength(121);
  });

  it('go on to the other tasks where one fails, and the job fails in the end by name', async () => {
    const { caseId: second } = await journey.receive(aReport({ narrative: 'Another.' }), aKey('2'));
    const { taskId: other } = await journey.open(second, { kind: 'triage' });
    service.advance(day + 1_000);
    const carryOut: typeof service.desk.carryOut = async (command) => {
      if (command.caseId === caseId) throw Object.assign(new Error('lost'), { name: 'CommitConflict' });
      return service.desk.carryOut(command);
    };
    const job = createRemindStaffHandler({ ...service, drafts, desk: { ...service.desk, carryOut } });
    await expect(job({})).rejects.toThrow('lost');
    expect((await journey.load(second)).tasks[other]?.reminders).toBe(1);
  });
});

describe('a wait for the reporter', () => {
  let wait: { taskId: string; token: string };

  beforeEach(async () => {
    const ask = { decision: 'ask-reporter', question: 'Which station is it?', reason: 'x' };
    await journey.answer({ caseId, taskId }, ask);
    wait = await journey.open(caseId, { kind: 'reporter-answer', after: taskId });
  });

  it('goes on for 14 days', async () => {
    service.advance(14 * day - 1_000);
    expect(await remind()).toMatchObject({ due: 0 });
    expect(service.tokens.waits.size).toBe(1);
  });

  it('ends as expired after that, and the workflow is told once', async () => {
    service.advance(14 * day + 1_000);
    expect(await remind()).toMatchObject({ due: 1 });
    expect(await remind()).toMatchObject({ due: 0 });
    expect(service.workflow.answers.at(-1)).toEqual({
      token: wait.token,
      output: { taskId: wait.taskId, decision: 'expired', reportIds: [] },
    });
    expect(service.workflow.answers).toHaveLength(2);
    expect(service.tokens.waits.size).toBe(0);
  });
});

describe('a wait for a delivery event', () => {
  it('ends in silence after an hour, and the workflow is told', async () => {
    const { body: written } = await journey.writeUp(caseId);
    const wait = await journey.open(caseId, { kind: 'delivery', after: 'sent', reportId: written.reportId });
    service.advance(hour - 1_000);
    expect(await remind()).toMatchObject({ due: 0 });
    service.advance(2_000);
    expect(await remind()).toMatchObject({ due: 1 });
    expect(service.workflow.answers).toEqual([
      { token: wait.token, output: { taskId: wait.taskId, decision: 'silence', reportIds: [] } },
    ]);
  });
});
