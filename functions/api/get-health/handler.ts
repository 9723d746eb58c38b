import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/health. */
export const createGetHealthHandler = () =>
  createApiHandler({ handle: async () => json(200, { status: 'ok' }) });
