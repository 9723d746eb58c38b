import type { ForceEntries } from '../../adapters/force-entries.ts';
import { forcePathSchema } from '../../contracts/paths.ts';
import { forceById } from '../../domain/force/forces.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/forces/{forceId}: a force with its entry: mailboxes proved and nominated, fast-time roster, alternates. */
export const createGetForceHandler = (deps: { entries: ForceEntries }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: forcePathSchema,
    handle: async ({ path: { forceId } }) => {
      const { name, country, kind, websiteUrl } = forceById(forceId);
      const view = await deps.entries.view(forceId);
      return json(200, { forceId, name, country, kind, websiteUrl, ...view }, { etag: `"${view.version}"` });
    },
  });
