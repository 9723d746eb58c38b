import { z } from 'zod';
import type { ExecutionHistory } from '../../adapters/execution-history.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { parseQuery } from '../../http/parse-query.ts';
import { json } from '../../http/problem.ts';

const querySchema = z.object({
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).optional(),
  cursor: z.string().max(2_048).optional(),
});

/** GET /api/audit/executions?status=&cursor=: executions, newest first. */
export const createListExecutionsHandler = (deps: { history: ExecutionHistory }) =>
  createApiHandler({
    roles: ['auditor', 'supervisor'],
    handle: async ({ query }) => {
      const { status, cursor } = parseQuery(querySchema, query);
      const page = await deps.history.list({ ...(status ? { status } : {}), ...(cursor ? { cursor } : {}) });
      return json(200, { executions: page.items, ...(page.cursor ? { cursor: page.cursor } : {}) });
    },
  });
