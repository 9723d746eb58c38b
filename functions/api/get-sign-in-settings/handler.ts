import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/sign-in: where the staff page signs people in. */
export const createGetSignInSettingsHandler = (settings: { issuer: string; clientId: string }) =>
  createApiHandler({ handle: async () => json(200, settings) });
