import { makeDesk } from '../../container/desk.ts';
import { makeContent, newId } from '../../container/stores.ts';
import { createAddNoteHandler } from './handler.ts';

export const handler = createAddNoteHandler({ desk: makeDesk(), content: makeContent(), newId });
