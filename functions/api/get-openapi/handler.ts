import { openApiDocument } from '../../contracts/openapi.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/openapi.json: the contract. */
export const createGetOpenapiHandler = () => {
  const document = openApiDocument();
  return createApiHandler({ handle: async () => json(200, document) });
};
