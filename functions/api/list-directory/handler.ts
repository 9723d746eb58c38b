import type { DirectoryStore } from '../../adapters/directory-store.ts';
import { mapBounded } from '../../adapters/map-bounded.ts';
import { summariseEntry } from '../../domain/force/entry-summary.ts';
import { forceIdSchema, forces } from '../../domain/force/forces.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** Streams read at once: there are 48. */
const atOnce = 16;

/** GET /api/directory: every force with the state of its entry. Opens no words, so that no read is recorded. */
export const createListDirectoryHandler = (deps: { directories: DirectoryStore }) =>
  createApiHandler({
    roles: ['supervisor'],
    handle: async () => {
      const listed = await mapBounded(forces, atOnce, async ({ id, name }) => {
        const forceId = forceIdSchema.parse(id);
        return { forceId, name, ...summariseEntry(await deps.directories.load(forceId)) };
      });
      return json(200, { forces: listed });
    },
  });
