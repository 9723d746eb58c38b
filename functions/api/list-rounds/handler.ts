import type { CaseStore } from '../../adapters/case-store.ts';
import type { ExecutionHistory } from '../../adapters/execution-history.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/audit/executions/{caseId}: the rounds of a case and the execution of each. */
export const createListRoundsHandler = (deps: { cases: CaseStore; history: ExecutionHistory }) =>
  createApiHandler({
    roles: ['auditor', 'supervisor'],
    path: casePathSchema,
    handle: async ({ path: { caseId } }) => {
      const state = await deps.cases.load(caseId);
      if (!state) throw notFound('case');
      const rounds = await Promise.all(
        Array.from({ length: state.round }, async (_, index) => ({
          round: index + 1,
          execution: await deps.history.round(caseId, index + 1),
        })),
      );
      return json(200, { caseId, rounds });
    },
  });
