import { forces } from '../../domain/force/forces.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/forces: the 48 forces as the public may know them. */
export const createListForcesHandler = () =>
  createApiHandler({
    handle: async () =>
      json(200, {
        forces: forces.map(({ id, name, country, kind, aliases, websiteUrl, complaintsUrl, oversight }) => ({
          forceId: id,
          name,
          country,
          kind,
          aliases,
          websiteUrl,
          complaintsUrl,
          oversight,
        })),
      }),
  });
