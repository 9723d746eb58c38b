import { createSuggestForcesHandler } from './handler.ts';

export const handler = createSuggestForcesHandler();
