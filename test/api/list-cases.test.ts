import { beforeEach, describe, expect, it } from 'vitest';
import { createListCasesHandler } from '../../functions/api/list-cases/handler.ts';
import { queues } from '../../functions/domain/case/task-kinds.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';

const day = 24 * 3_600_000;

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let keys: number;

const list = (query: Record<string, string> = {}, staffId = 'analyst-1') =>
  call(createListCasesHandler(service), anEvent({ query, roles: ['analyst'], staffId }));

const ids = async (query: Record<string, string>, staffId?: string): Promise<string[]> =>
  (await list(query, staffId)).body.cases.map((row: { caseId: string }) => row.caseId);

const atTriage = async (narrative = `Report ${keys}.`) => {
  keys += 1;
  const report = aReport({ narrative });
  const { caseId } = await journey.receive(report, keys.toString(16).padStart(32, '0'));
  await journey.assess(caseId);
  return { caseId, ...(await journey.open(caseId, { kind: 'triage' })) };
};

const assign = async ({ caseId, taskId }: { caseId: CaseId; taskId: string }, staffId: string) => {
  await service.desk.carryOut({
    caseId,
    commandId: service.newId(),
    actor: { kind: 'staff', id: staffId },
    decide: (state) => {
      const task = state.tasks[taskId];
      return task ? [{ type: 'TaskAssigned', taskId: task.taskId, assignee: staffId }] : [];
    },
  });
};

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
  keys = 0;
});

describe('GET /api/cases', () => {
  it('shows a case by codes and dates, and by no word of its report', async () => {
    const { caseId, taskId } = await atTriage('PC Thornwick took an envelope.');
    const { status, body } = await list({ queue: 'triage' });
    expect(status).toBe(200);
    expect(body).toEqual({
      counts: expect.objectContaining({ triage: 1, all: 1 }),
      cases: [
        expect.objectContaining({
          caseId,
          reference: expect.stringMatching(/^R-/),
          state: 'triage',
          urgency: 'routine',
          channel: 'api',
          dueAt: '2026-03-05T10:20:30.000Z',
          assignee: null,
          tasks: [{ taskId, kind: 'triage', dueAt: '2026-03-05T10:20:30.000Z', assignee: null }],
        }),
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/Thornwick|envelope|receiptMac/);
  });

  it('counts every queue on its first page: exactly to a hundred, then no further', async () => {
    const taken = await atTriage();
    await assign(taken, 'analyst-1');
    for (let more = 0; more < 99; more += 1) await atTriage();
    const { counts } = (await list({ queue: 'urgent' })).body;
    expect(Object.keys(counts)).toEqual(queues);
    expect(counts).toMatchObject({ urgent: 0, triage: 100, mine: 1, overdue: 0, all: 100 });
    expect((await list({ queue: 'urgent' }, 'somebody-else')).body.counts.mine).toBe(0);
    await atTriage();
    const { body } = await list({ queue: 'all' });
    expect(body.counts).toMatchObject({ triage: '100+', mine: 1, all: '100+' });
    expect((await list({ queue: 'all', cursor: body.cursor })).body).not.toHaveProperty('counts');
  });

  it('counts as overdue what was due before now', async () => {
    await atTriage();
    service.advance(2 * day);
    expect((await list()).body.counts.overdue).toBe(1);
  });

  it('puts what is due first at the top', async () => {
    const first = await atTriage();
    service.advance(1_000);
    const second = await atTriage();
    expect(await ids({ queue: 'triage' })).toEqual([first.caseId, second.caseId]);
  });

  it('gives every case once over its pages, and no cursor after the last', async () => {
    const all: string[] = [];
    for (let index = 0; index < 120; index += 1) {
      all.push((await atTriage()).caseId);
      service.advance(1_000);
    }
    const seen: string[] = [];
    const sizes: number[] = [];
    let query: Record<string, string> | null = { queue: 'triage' };
    while (query) {
      const { body } = await list(query);
      sizes.push(body.cases.length);
      seen.push(...body.cases.map((row: { caseId: string }) => row.caseId));
      query = body.cursor ? { queue: 'triage', cursor: body.cursor } : null;
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(seen).toEqual(all);
  });

  it('shows each person what they took', async () => {
    const mine = await atTriage();
    const theirs = await atTriage();
    await assign(mine, 'analyst-1');
    await assign(theirs, 'analyst-2');
    expect(await ids({ queue: 'mine' })).toEqual([mine.caseId]);
    expect(await ids({ queue: 'mine' }, 'analyst-2')).toEqual([theirs.caseId]);
    expect(await ids({ queue: 'mine' }, 'analyst-3')).toEqual([]);
  });

  it('shows as overdue what is due by now and not answered', async () => {
    const { caseId, taskId } = await atTriage();
    expect(await ids({ queue: 'overdue' })).toEqual([]);
    service.advance(day + 1_000);
    expect(await ids({ queue: 'overdue' })).toEqual([caseId]);
    const answer = { decision: 'below-threshold', signposts: ['force-complaint'], reason: 'About service.' };
    expect((await journey.answer({ caseId, taskId }, answer)).status).toBe(200);
    expect(await ids({ queue: 'overdue' })).toEqual([]);
  });

  it('shows as urgent what is immediate and needs a person', async () => {
    const { caseId, taskId } = await atTriage();
    await atTriage();
    expect(await ids({ queue: 'urgent' })).toEqual([]);
    await journey.answer({ caseId, taskId }, { decision: 'urgent', reason: 'She is in danger.' });
    await journey.open(caseId, { kind: 'fast-time-review', after: taskId });
    expect(await ids({ queue: 'urgent' })).toEqual([caseId]);
  });

  it('lists all where no queue is named', async () => {
    const { caseId } = await atTriage();
    expect(await ids({})).toEqual([caseId]);
  });

  it.each([
    ['a queue that is none', { queue: 'secret' }, 'queue'],
    ['a cursor that is none', { queue: 'triage', cursor: 'zq' }, 'cursor'],
    ['a cursor that is JSON of another kind', { queue: 'triage', cursor: 'e30' }, 'cursor'],
  ])('refuses %s, naming the field', async (_what, query, path) => {
    const { status, body } = await list(query);
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ path, message: expect.stringMatching(/^Use /) }]);
  });

  it('refuses the cursor of another queue', async () => {
    for (let index = 0; index < 51; index += 1) await atTriage();
    const { body } = await list({ queue: 'triage' });
    expect(body.cursor).toEqual(expect.any(String));
    const other = await list({ queue: 'approval', cursor: body.cursor });
    expect(other.status).toBe(422);
    expect(other.body.errors[0].path).toBe('cursor');
  });
});
