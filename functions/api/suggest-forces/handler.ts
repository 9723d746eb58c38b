import { z } from 'zod';
import { findForces } from '../../domain/force/find-forces.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  place: z.string().trim().min(1, 'Type a town, council or the first half of a postcode').max(300),
});

/** POST /api/forces/suggestions: which forces serve a place. A POST, so that no place stands in a URL. */
export const createSuggestForcesHandler = () =>
  createApiHandler({
    body: bodySchema,
    handle: async ({ body }) => json(200, { forces: findForces(body.place) }),
  });
