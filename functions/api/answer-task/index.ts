import { makeDesk } from '../../container/desk.ts';
import { makeContent, newId } from '../../container/stores.ts';
import { createAnswerTaskHandler } from './handler.ts';

export const handler = createAnswerTaskHandler({ desk: makeDesk(), content: makeContent(), newId });
