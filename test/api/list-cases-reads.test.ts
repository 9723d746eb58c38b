import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProjectionStore } from '../../functions/adapters/projection-store.ts';
import { createListCasesHandler } from '../../functions/api/list-cases/handler.ts';
import { queues } from '../../functions/domain/case/task-kinds.ts';
import { type RunningTables, runningTables } from '../adapters/support/dynamodb.ts';
import { aSeededCase } from '../support/many-cases.ts';
import { anEvent, call } from '../support/service.ts';

const pageSize = 50;
const countedTo = 101;
const now = '2026-03-04T10:00:00.000Z';
const filled = ['triage', 'write-up', 'approval', 'reporter', 'unacknowledged', 'overdue', 'all'];

let tables: RunningTables;
let items = 0;
let calls: string[] = [];
/** Items looked at by each query that only counts. */
let counted: number[] = [];

type Output = { Items?: unknown[]; ScannedCount?: number; Responses?: Record<string, unknown[]> };

const note = (commandName: string, { Items, ScannedCount = 0, Responses = {} }: Output): void => {
  if (commandName === 'QueryCommand' && Items === undefined) {
    counted.push(ScannedCount);
    return;
  }
  calls.push(commandName);
  items += (Items?.length ?? 0) + Object.values(Responses).flat().length;
};

const ask = async (queue: string, cursor?: string, counts?: 'none') => {
  items = 0;
  calls = [];
  counted = [];
  const handler = createListCasesHandler({
    projections: createProjectionStore(tables.at('Projections')),
    now: () => now,
  });
  const query = { queue, ...(cursor ? { cursor } : {}), ...(counts ? { counts } : {}) };
  return (await call(handler, anEvent({ query, roles: ['analyst'] }))).body;
};

beforeAll(async () => {
  tables = await runningTables();
  tables.client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      note(String(context.commandName), result.output as Output);
      return result;
    },
    { step: 'initialize' },
  );
  const store = createProjectionStore(tables.at('Projections'));
  for (let start = 0; start < 600; start += 50) {
    const seeded = Array.from({ length: 50 }, (_, index) => aSeededCase(start + index, now));
    await Promise.all(seeded.map(({ row, tasks }) => store.write(row, tasks)));
  }
}, 60_000);

afterAll(() => tables.close());

describe('a page of a queue among hundreds of cases', () => {
  it.each(filled)('costs one query and one batch, of no more items than twice a page: %s', async (queue) => {
    const { cases } = await ask(queue);
    expect(cases.length).toBeGreaterThan(0);
    expect(calls).toEqual(['QueryCommand', 'BatchGetItemCommand']);
    expect(items).toBe(2 * cases.length);
    expect(cases.length).toBeLessThanOrEqual(pageSize);
  });

  it('counts each queue by one query of an index that stops at a hundred and one', async () => {
    const { counts } = await ask('triage');
    expect(counted.length).toBe(queues.length);
    expect(Math.max(...counted)).toBe(countedTo);
    expect(counts).toMatchObject({ triage: '100+', 'write-up': '100+', approval: 60, overdue: 12, mine: 0 });
  });

  it('counts nothing for whoever asks for the page alone', async () => {
    const answer = await ask('triage', undefined, 'none');
    expect(answer.cases).toHaveLength(pageSize);
    expect(answer.counts).toBeUndefined();
    expect([calls, counted]).toEqual([['QueryCommand', 'BatchGetItemCommand'], []]);
  });

  it('costs no more when it is deep', async () => {
    let cursor: string | undefined;
    const seen: number[] = [];
    do {
      const answer: { cases: unknown[]; cursor?: string } = await ask('all', cursor);
      if (answer.cases.length > 0) expect(calls).toEqual(['QueryCommand', 'BatchGetItemCommand']);
      expect(items).toBe(2 * answer.cases.length);
      expect(counted.length).toBe(cursor === undefined ? queues.length : 0);
      seen.push(answer.cases.length);
      cursor = answer.cursor;
    } while (cursor !== undefined);
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(600);
    expect(Math.max(...seen)).toBe(pageSize);
  });
});
