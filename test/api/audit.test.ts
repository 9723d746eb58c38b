import { beforeEach, describe, expect, it } from 'vitest';
import { findChainFault } from '../../functions/domain/ledger/commit.ts';
import { aContact } from '../support/builders.ts';
import { anEvent, call } from '../support/service.ts';
import type { HandlerName } from './support/handlers.ts';
import { aBusyService, type BusyService, nowhere } from './support/requests.ts';

let busy: BusyService;

const send = (name: HandlerName, change: Partial<Parameters<typeof anEvent>[0]> = {}) =>
  call(
    busy.handlers[name],
    anEvent({ roles: ['auditor'], staffId: 'auditor-1', ...busy.requests[name], ...change }),
  );

const words = [
  'Thornwick',
  'envelope',
  'Calderbrook',
  ...Object.values(aContact()).filter((value) => typeof value === 'string'),
];

const commitsOf = (stream: string) => busy.service.ledger.streams.get(stream) ?? [];

beforeEach(async () => {
  busy = await aBusyService();
});

describe('the stream of a case', () => {
  it('is every commit as it stands in the ledger, and a chain that holds', async () => {
    const { status, body } = await send('get-stream');
    expect(status).toBe(200);
    expect(body).toEqual({
      stream: `case#${busy.caseId}`,
      count: commitsOf(`case#${busy.caseId}`).length,
      commits: commitsOf(`case#${busy.caseId}`),
      fault: null,
    });
    expect(findChainFault(body.commits)).toBeNull();
  });

  it('holds no word of the report, the write-up or the contact', async () => {
    const { body } = await send('get-stream');
    for (const word of words) expect(JSON.stringify(body)).not.toContain(word);
  });

  it.each([
    [
      'an altered event',
      (index: number) =>
        Object.assign(commitsOf(`case#${busy.caseId}`)[index] ?? {}, { at: '2026-03-04T09:00:00.000Z' }),
      'altered',
    ],
    [
      'a missing commit',
      (index: number) => commitsOf(`case#${busy.caseId}`).splice(index, 1),
      'missing-commit',
    ],
  ])('tells %s and where it is', async (_what, spoil, fault) => {
    spoil(2);
    const { body } = await send('get-stream');
    expect(body.fault).toEqual({ sequence: 3, fault });
  });

  it.each([
    ['of a case with #', () => `case#${busy.caseId}`],
    ['of a case percent-encoded', () => `case%23${busy.caseId}`],
    ['of a force', () => 'force:west-yorkshire'],
  ])('is found by its address: %s', async (_what, stream) => {
    expect((await send('get-stream', { path: { stream: stream() } })).status).toBe(200);
  });

  it.each(['table:1', 'case#', '%', 'case:../x', ''])('is not found by %o', async (stream) => {
    expect((await send('get-stream', { path: { stream } })).status).toBe(404);
  });

  it('of nobody is not found, and no read is recorded', async () => {
    expect((await send('get-stream', { path: { stream: `case:${nowhere}` } })).status).toBe(404);
    expect(commitsOf('staff#auditor-1')).toEqual([]);
  });

  it('comes in pages, and the chain of all of it is looked at with each', async () => {
    const stream = 'staff:reader-1';
    for (let count = 0; count < 1_001; count += 1)
      await busy.service.reads.record('reader-1', { type: 'CaseRead', caseId: busy.caseId });
    Object.assign(commitsOf('staff#reader-1')[4] ?? {}, { at: '2026-03-04T09:00:00.000Z' });
    const first = await send('get-stream', { path: { stream } });
    expect([first.body.count, first.body.commits.length, first.body.cursor]).toEqual([1_001, 1_000, '1000']);
    const { body } = await send('get-stream', { path: { stream }, query: { cursor: first.body.cursor } });
    expect(body.commits).toEqual(commitsOf('staff#reader-1').slice(1_000));
    expect(body).not.toHaveProperty('cursor');
    expect([body.fault, first.body.fault]).toEqual([
      { sequence: 5, fault: 'altered' },
      { sequence: 5, fault: 'altered' },
    ]);
  });

  it.each(['-1', '0', '1e3', 'zq', '9'.repeat(10)])('has no page at the cursor %s', async (cursor) => {
    const { status, body } = await send('get-stream', { query: { cursor } });
    expect([status, body.errors[0].path]).toEqual([422, 'cursor']);
  });

  it('says who read: the stream of an auditor has what the auditor read', async () => {
    await send('get-stream');
    const { body } = await send('get-stream', { path: { stream: 'staff:auditor-1' } });
    expect(body.commits[0].events).toEqual([{ type: 'StreamRead', stream: `case#${busy.caseId}` }]);
  });
});

describe('a verification', () => {
  it('finds nothing wrong where nothing is, and counts the streams of the day', async () => {
    const { body } = await send('verify-ledger');
    expect(body).toEqual({ day: '2026-03-04', streams: busy.service.ledger.streams.size - 1, faults: [] });
  });

  it('finds a commit that was altered since, in a stream of that day', async () => {
    Object.assign(commitsOf(`case#${busy.caseId}`)[1] ?? {}, { commandId: 'another' });
    const { body } = await send('verify-ledger');
    expect(body.faults).toEqual([{ stream: `case#${busy.caseId}`, sequence: 2, fault: 'altered' }]);
  });

  it('of a day without commits has no stream', async () => {
    const { body } = await send('verify-ledger', { body: { day: '2020-01-01' } });
    expect(body).toMatchObject({ streams: 0, faults: [] });
  });

  it.each(['yesterday', '2026-02-30', '2026-3-4'])('of %s is refused at its field', async (day) => {
    const { status, body } = await send('verify-ledger', { body: { day } });
    expect([status, body.errors[0].path]).toEqual([422, 'day']);
  });
});

describe('executions', () => {
  it('are listed by name and status', async () => {
    const { body } = await send('list-executions');
    expect(body.executions.map(({ name }: { name: string }) => name)).toContain(`${busy.caseId}-1`);
  });

  it('of a case stand by round', async () => {
    const { body } = await send('list-rounds');
    expect(body).toMatchObject({
      caseId: busy.caseId,
      rounds: [{ round: 1, execution: { name: `${busy.caseId}-1`, status: 'RUNNING' } }],
    });
  });

  it('have their history, by round', async () => {
    const { body } = await send('get-history');
    expect(body).toEqual({ source: 'live', events: [{ id: 1, type: 'ExecutionStarted' }] });
    expect((await send('get-history', { query: { round: '2' } })).status).toBe(404);
  });

  it.each<[HandlerName, Record<string, string>, string]>([
    ['get-history', { round: 'zq' }, 'round'],
    ['get-history', { round: '0' }, 'round'],
    ['get-history', { round: '1.5' }, 'round'],
    ['get-history', { cursor: 'z'.repeat(3_000) }, 'cursor'],
    ['list-executions', { status: 'zq' }, 'status'],
  ])('%s with %o is refused at its field', async (name, query, path) => {
    const { status, body } = await send(name, { query });
    expect([status, body.errors[0].path]).toEqual([422, path]);
    expect(JSON.stringify(body)).not.toContain('zq');
  });
});
