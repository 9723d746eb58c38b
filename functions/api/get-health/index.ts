import { createGetHealthHandler } from './handler.ts';

export const handler = createGetHealthHandler();
