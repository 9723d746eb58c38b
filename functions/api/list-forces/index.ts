import { createListForcesHandler } from './handler.ts';

export const handler = createListForcesHandler();
