import type { Drills } from '../../adapters/drills.ts';
import type { ForceEntries } from '../../adapters/force-entries.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { forcePathSchema } from '../../contracts/paths.ts';
import { forceById } from '../../domain/force/forces.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/**
 * GET /api/forces/{forceId}: a force with its entry (mailboxes proved and nominated, fast-time roster, drills, alternates), once
 * the read is recorded: names and numbers of officers are personal data.
 */
export const createGetForceHandler = (deps: {
  entries: ForceEntries;
  drills: Pick<Drills, 'view'>;
  reads: ReadLog;
}) =>
  createApiHandler({
    roles: ['supervisor'],
    path: forcePathSchema,
    handle: async ({ path: { forceId }, staff }) => {
      const { name, country, kind, websiteUrl } = forceById(forceId);
      const view = await deps.entries.view(forceId);
      await deps.reads.record(staff.id, { type: 'ForceRead', forceId });
      const drills = await deps.drills.view(forceId);
      return json(
        200,
        { forceId, name, country, kind, websiteUrl, ...view, ...drills },
        { etag: `"${view.version}"` },
      );
    },
  });
