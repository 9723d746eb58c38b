import { makeDesk } from '../../container/desk.ts';
import { makeSpam } from '../../container/spam.ts';
import { createCloseCaseHandler } from './handler.ts';

export const handler = createCloseCaseHandler({ desk: makeDesk(), spam: makeSpam() });
