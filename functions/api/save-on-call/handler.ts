import type { OnCall } from '../../adapters/on-call.ts';
import { onCallBodySchema } from '../../contracts/on-call.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { requireVersion } from '../../http/if-match.ts';
import { json } from '../../http/problem.ts';

/** PUT /api/on-call with If-Match: the next roster of the charity. Gaps are answered as warnings. */
export const createSaveOnCallHandler = (deps: { onCall: OnCall; newId: () => string }) =>
  createApiHandler({
    roles: ['supervisor'],
    body: onCallBodySchema,
    handle: async ({ body: roster, staff, header }) => {
      const view = await deps.onCall.save({
        roster,
        expectedVersion: requireVersion(header('if-match'), 0),
        actor: { kind: 'staff', id: staff.id },
        commandId: deps.newId(),
      });
      return json(200, view, { etag: `"${view.version}"` });
    },
  });
