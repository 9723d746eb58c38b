import type { Service } from '../../contracts/service.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/sign-in: where the staff page signs people in, and whether this is the live service. */
export const createGetSignInSettingsHandler = (settings: {
  issuer: string;
  clientId: string;
  stage: Service['stage'];
}) => createApiHandler({ handle: async () => json(200, settings) });
