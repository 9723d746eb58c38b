import { makeDesk } from '../../container/desk.ts';
import { createCloseCaseHandler } from './handler.ts';

export const handler = createCloseCaseHandler({ desk: makeDesk() });
