import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { StoreRejected } from '../../functions/adapters/errors.ts';
import {
  createProjectionStore,
  isCursorOf,
  type RowQuery,
} from '../../functions/adapters/projection-store.ts';
import type { CaseRow, TaskRow } from '../../functions/domain/case/project.ts';
import { derivedId } from '../../functions/domain/hash.ts';
import { type CaseId, caseIdSchema, taskIdSchema } from '../../functions/domain/ids.ts';
import { type RunningTables, runningTables } from './support/dynamodb.ts';

let tables: RunningTables;
const reads: number[] = [];
const outputSchema = z.object({ output: z.object({ ScannedCount: z.number() }) });

beforeAll(async () => {
  tables = await runningTables();
  tables.client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const scanned = outputSchema.safeParse(result).data?.output.ScannedCount;
      if (scanned !== undefined) reads.push(scanned);
      return result;
    },
    { step: 'initialize' },
  );
});
afterAll(() => tables.close());

const projections = () => createProjectionStore(tables.at('Projections'));
const idOf = (name: string): CaseId => caseIdSchema.parse(derivedId('case', name));
const day = (index: number): string => new Date(Date.UTC(2026, 2, 1 + index)).toISOString();

const caseRow = (name: string, change: Partial<CaseRow> = {}): CaseRow => ({
  id: idOf(name),
  row: 'case',
  version: 1,
  reference: `R-${name}`,
  state: 'triage',
  round: 1,
  urgency: 'routine',
  channel: 'api',
  forces: [],
  categories: [],
  suspicions: [],
  openTasks: [],
  receiptMac: `mac-${name}`,
  listing: 'all',
  due: '2026-03-05T10:00:00.000Z',
  ...change,
});

const taskRow = (name: string, change: Partial<TaskRow> = {}): TaskRow => ({
  id: idOf(name),
  row: `task#${taskIdSchema.parse(derivedId('task', name))}`,
  version: 1,
  queue: 'triage',
  listing: 'open',
  due: '2026-03-05T10:00:00.000Z',
  ...change,
});

const allPages = async (query: Omit<RowQuery, 'cursor'>) => {
  const pages: (readonly CaseId[])[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ReturnType<typeof projections>['page']>> = await projections().page({
      ...query,
      ...(cursor === null ? {} : { cursor }),
    });
    pages.push(page.rows.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== null);
  return pages;
};

describe('the rows of a case', () => {
  it('have version 0 before they are written', async () => {
    expect(await projections().versionOf(idOf('nobody'))).toBe(0);
  });

  it('are replaced by newer ones and by none that are older', async () => {
    await projections().write(caseRow('newer', { version: 3, state: 'approval' }), []);
    await projections().write(caseRow('newer', { version: 2, state: 'triage' }), []);
    expect(await projections().versionOf(idOf('newer'))).toBe(3);
    expect(await projections().summaries([idOf('newer')])).toMatchObject([{ state: 'approval' }]);
    await projections().write(caseRow('newer', { version: 3, state: 'sending' }), []);
    expect(await projections().summaries([idOf('newer')])).toMatchObject([{ state: 'sending' }]);
  });

  it('stay as new as the newest writer made them, in whatever order writers come', async () => {
    const versions = [4, 1, 7, 2, 6, 3, 5];
    await Promise.all(versions.map((version) => projections().write(caseRow('order', { version }), [])));
    expect(await projections().versionOf(idOf('order'))).toBe(7);
  });

  it('are found by the MAC of the receipt', async () => {
    await projections().write(caseRow('receipt'), []);
    expect(await projections().caseOfReceipt('mac-receipt')).toBe(idOf('receipt'));
    expect(await projections().caseOfReceipt('mac-of-another')).toBeNull();
  });

  it('are summed up in the order asked for, each once, those that are missing left out', async () => {
    for (const name of ['one', 'two']) await projections().write(caseRow(name), []);
    const ids = [idOf('two'), idOf('missing'), idOf('one'), idOf('two')];
    expect((await projections().summaries(ids)).map(({ id }) => id)).toEqual([idOf('two'), idOf('one')]);
    expect(await projections().summaries([])).toEqual([]);
  });
});

describe('a queue', () => {
  const names = Array.from({ length: 130 }, (_, index) => `queued-${index}`);
  const inOrder = names.map(idOf);

  beforeAll(async () => {
    for (const [index, name] of names.entries())
      await projections().write(caseRow(name), [taskRow(name, { queue: 'approval', due: day(index) })]);
  });

  it('is read page by page, earliest due first, every row once', async () => {
    const pages = await allPages({ index: 'by-queue', value: 'approval', limit: 50 });
    expect(pages.map((page) => page.length)).toEqual([50, 50, 30]);
    expect(pages.flat()).toEqual(inOrder);
  });

  it('costs one query a page, of no more rows than the page shows', async () => {
    reads.length = 0;
    await projections().page({ index: 'by-queue', value: 'approval', limit: 50 });
    expect(reads).toEqual([50]);
  });

  it('loses a row whose task is closed, and a row that is overtaken while paging comes twice at no time', async () => {
    const first = await projections().page({ index: 'by-queue', value: 'approval', limit: 10 });
    const { queue: _queue, due: _due, listing: _listing, ...closed } = taskRow('queued-9', { version: 2 });
    await projections().write(caseRow('queued-9', { version: 2 }), [closed]);
    const next = await projections().page({
      index: 'by-queue',
      value: 'approval',
      limit: 10,
      cursor: first.cursor ?? '',
    });
    expect(next.rows.map(({ id }) => id)).toEqual(inOrder.slice(10, 20));
    const again = await projections().page({ index: 'by-queue', value: 'approval', limit: 10 });
    expect(again.rows.map(({ id }) => id)).toEqual([...inOrder.slice(0, 9), inOrder[10]]);
  });

  it('of what is overdue stops at the time given', async () => {
    const page = await projections().page({
      index: 'by-listing',
      value: 'open',
      dueBefore: day(3),
      limit: 50,
    });
    expect(page.rows.map(({ id }) => id)).toEqual(inOrder.slice(0, 3));
  });

  it('of a person holds the tasks that the person took', async () => {
    await projections().write(caseRow('mine'), [taskRow('mine', { assignee: 'analyst-1' })]);
    const page = await projections().page({ index: 'by-assignee', value: 'analyst-1', limit: 50 });
    expect(page.rows.map(({ id }) => id)).toEqual([idOf('mine')]);
  });

  it('that is empty has no row and no next page', async () => {
    const page = await projections().page({ index: 'by-queue', value: 'failures', limit: 50 });
    expect(page).toEqual({ rows: [], cursor: null });
  });

  it.each([
    [
      'with the key of another index besides',
      { id: 'x', row: 'r', due: 'd', queue: 'triage', listing: 'open' },
    ],
    ['with an empty key', { id: 'x', row: '', due: 'd', queue: 'triage' }],
    ['of another queue', { id: 'x', row: 'r', due: 'd', queue: 'approval' }],
  ])('knows a cursor that somebody made %s, and what the table would refuse it for', async (_what, key) => {
    const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
    const triage = { index: 'by-queue', value: 'triage' } as const;
    expect(isCursorOf(triage, cursor)).toBe(false);
    const own = { id: 'x', row: 'r', due: 'd', queue: 'triage' };
    expect(isCursorOf(triage, Buffer.from(JSON.stringify(own)).toString('base64url'))).toBe(true);
  });

  it('takes no cursor of another queue', async () => {
    const { cursor } = await projections().page({ index: 'by-queue', value: 'approval', limit: 5 });
    const other = projections().page({ index: 'by-listing', value: 'open', limit: 5, cursor: cursor ?? '' });
    await expect(other).rejects.toThrow(StoreRejected);
  });
});
