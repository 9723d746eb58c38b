import { createGetOpenapiHandler } from './handler.ts';

export const handler = createGetOpenapiHandler();
