import { z } from 'zod';
import type { CaseSummary, ProjectionStore, RowSelection } from '../../adapters/projection-store.ts';
import { isCursorOf } from '../../adapters/projection-store.ts';
import { type Queue, queues } from '../../domain/case/task-kinds.ts';
import { invalid } from '../../domain/refusal.ts';
import { createApiHandler, type Staff } from '../../http/api-handler.ts';
import { parseQuery } from '../../http/parse-query.ts';
import { json } from '../../http/problem.ts';

const pageSize = 50;

const querySchema = z.object({
  queue: z.enum(queues, `Use one of: ${queues.join(', ')}`).default('all'),
  cursor: z.string().max(2_048).optional(),
  counts: z.enum(['every-queue', 'none'], 'Use every-queue or none').default('every-queue'),
});

/** Counted no further: beyond it, that there is more is all a person needs to know. */
const countedTo = 100;

const special: Partial<Readonly<Record<Queue, (staff: Staff, now: string) => RowSelection>>> = {
  all: () => ({ index: 'by-listing', value: 'all' }),
  mine: (staff) => ({ index: 'by-assignee', value: staff.id }),
  overdue: (_staff, now) => ({ index: 'by-listing', value: 'open', dueBefore: now }),
};

const selectionOf = (queue: Queue, staff: Staff, now: string): RowSelection =>
  special[queue]?.(staff, now) ?? { index: 'by-queue', value: queue };

/** What waits in each queue: exact to 100, `100+` beyond. Each costs one bounded read of an index. */
const countQueues = async (projections: ProjectionStore, staff: Staff, now: string) =>
  Object.fromEntries(
    await Promise.all(
      queues.map(async (queue) => {
        const count = await projections.count(selectionOf(queue, staff, now), countedTo + 1);
        return [queue, count > countedTo ? `${countedTo}+` : count];
      }),
    ),
  );

const view = (row: CaseSummary) => ({
  caseId: row.id,
  reference: row.reference,
  state: row.state,
  round: row.round,
  urgency: row.urgency,
  channel: row.channel,
  forces: row.forces,
  categories: row.categories,
  suspicions: row.suspicions,
  dueAt: row.due.startsWith('9999') ? null : row.due,
  assignee: row.openTasks[0]?.assignee ?? null,
  tasks: row.openTasks,
});

/**
 * GET /api/cases?queue=&cursor=&counts=: a page of a queue, earliest due first, read from an index; the first page counts
 * every queue, unless `counts=none` asks for the page alone.
 */
export const createListCasesHandler = (deps: { projections: ProjectionStore; now: () => string }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    handle: async ({ query, staff }) => {
      const { queue, cursor, counts: counted } = parseQuery(querySchema, query);
      const now = deps.now();
      const selection = selectionOf(queue, staff, now);
      if (cursor && !isCursorOf(selection, cursor))
        throw invalid('cursor', 'Use the cursor of the page before, of the same queue');
      const [page, counts] = await Promise.all([
        deps.projections.page({ ...selection, limit: pageSize, ...(cursor ? { cursor } : {}) }),
        cursor || counted === 'none' ? null : countQueues(deps.projections, staff, now),
      ]);
      const cases = await deps.projections.summaries(page.rows.map((row) => row.id));
      return json(200, {
        cases: cases.map(view),
        ...(page.cursor ? { cursor: page.cursor } : {}),
        ...(counts ? { counts } : {}),
      });
    },
  });
