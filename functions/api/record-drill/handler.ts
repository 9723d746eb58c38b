import type { Drills } from '../../adapters/drills.ts';
import { drillResultSchema } from '../../contracts/drill.ts';
import { drillPathSchema } from '../../contracts/paths.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** PUT /api/forces/{forceId}/drills/{drillId}: how a drill went; 409 where another result was recorded. */
export const createRecordDrillHandler = (deps: { drills: Drills }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: drillPathSchema,
    body: drillResultSchema,
    handle: async ({ path, body, staff }) =>
      json(200, await deps.drills.record({ ...path, body, staffId: staff.id })),
  });
