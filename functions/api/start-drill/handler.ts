import type { Drills } from '../../adapters/drills.ts';
import { drillStartSchema } from '../../contracts/drill.ts';
import { forcePathSchema } from '../../contracts/paths.ts';
import { drillScript } from '../../domain/force/drill-script.ts';
import { forceById } from '../../domain/force/forces.ts';
import { derivedId } from '../../domain/hash.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

/** POST /api/forces/{forceId}/drills: whom to ring in this drill and what to say. The same Idempotency-Key begins one drill. */
export const createStartDrillHandler = (deps: { drills: Drills; newId: () => string; originator: string }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: forcePathSchema,
    body: drillStartSchema,
    handle: async ({ path: { forceId }, body: { contact }, staff, header }) => {
      const key = optionalIdempotencyKey(header('idempotency-key')) ?? deps.newId();
      const drillId = derivedId('drill', forceId, staff.id, key);
      const started = await deps.drills.start({ forceId, drillId, contact, staffId: staff.id });
      const { name: forceName } = forceById(forceId);
      return json(201, { ...started, script: drillScript({ forceName, originator: deps.originator }) });
    },
  });
