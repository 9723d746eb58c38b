import type { ForceEntries } from '../../adapters/force-entries.ts';
import { forceEntryBodySchema } from '../../contracts/force-entry.ts';
import { forcePathSchema } from '../../contracts/paths.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { requireVersion } from '../../http/if-match.ts';
import { json } from '../../http/problem.ts';

/** PUT /api/forces/{forceId} with If-Match: the next version of an entry; a changed mailbox waits to be confirmed. */
export const createSaveForceHandler = (deps: { entries: ForceEntries; newId: () => string }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: forcePathSchema,
    body: forceEntryBodySchema,
    handle: async ({ path: { forceId }, body: entry, staff, header }) => {
      const view = await deps.entries.revise({
        forceId,
        entry,
        expectedVersion: requireVersion(header('if-match'), 0),
        staffId: staff.id,
        commandId: deps.newId(),
      });
      return json(200, { forceId, ...view }, { etag: `"${view.version}"` });
    },
  });
