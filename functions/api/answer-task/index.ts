import { makeDesk } from '../../container/desk.ts';
import { makeContent, makeDirectory, newId } from '../../container/stores.ts';
import { createAnswerTaskHandler } from './handler.ts';

export const handler = createAnswerTaskHandler({
  desk: makeDesk(),
  content: makeContent(),
  directory: makeDirectory(),
  newId,
});
