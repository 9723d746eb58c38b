import type { ForceDirectory } from '../../adapters/force-directory.ts';
import { forcePathSchema } from '../../contracts/paths.ts';
import { forceById } from '../../domain/force/forces.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/forces/{forceId}: a force with its trusted mailbox. */
export const createGetForceHandler = (deps: { directory: ForceDirectory }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: forcePathSchema,
    handle: async ({ path: { forceId } }) => {
      const { name, country, kind, websiteUrl } = forceById(forceId);
      return json(200, {
        forceId,
        name,
        country,
        kind,
        websiteUrl,
        mailbox: await deps.directory.mailboxOf(forceId),
      });
    },
  });
