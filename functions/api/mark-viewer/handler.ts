import { z } from 'zod';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { ViewerStore } from '../../adapters/viewer-store.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/**
 * POST /api/cases/{caseId}/viewers: says that a person has the case before them, and answers who else has. Gone in a
 * minute: it tells colleagues apart from each other, changes nothing of the case, and is no reading of it.
 */
export const createMarkViewerHandler = (deps: {
  projections: Pick<ProjectionStore, 'summaries'>;
  viewers: ViewerStore;
  now: () => string;
}) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: casePathSchema,
    body: z.strictObject({}),
    handle: async ({ path: { caseId }, staff }) => {
      if ((await deps.projections.summaries([caseId])).length === 0) throw notFound('case');
      const viewers = await deps.viewers.mark(caseId, staff.id, Date.parse(deps.now()));
      return json(200, { viewers: viewers.filter((viewer) => viewer !== staff.id) });
    },
  });
