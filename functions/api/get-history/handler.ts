import { z } from 'zod';
import type { ExecutionHistory } from '../../adapters/execution-history.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { parseQuery } from '../../http/parse-query.ts';
import { json } from '../../http/problem.ts';

const querySchema = z.object({
  round: z.coerce.number('Give the number of the round, from 1').int().positive().default(1),
  cursor: z.string().max(2_048).optional(),
});

/** GET /api/audit/executions/{caseId}/history?round=: what the execution did, event by event, task tokens taken out. */
export const createGetHistoryHandler = (deps: { history: ExecutionHistory; reads: ReadLog }) =>
  createApiHandler({
    roles: ['auditor', 'supervisor'],
    path: casePathSchema,
    handle: async ({ path: { caseId }, query, staff }) => {
      const { round, cursor } = parseQuery(querySchema, query);
      const page = await deps.history.events({ caseId, round, ...(cursor ? { cursor } : {}) });
      if (!page) throw notFound('execution');
      await deps.reads.record(staff.id, { type: 'HistoryRead', caseId });
      return json(200, {
        source: 'live',
        events: page.items,
        ...(page.cursor ? { cursor: page.cursor } : {}),
      });
    },
  });
