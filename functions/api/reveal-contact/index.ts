import { makeDesk } from '../../container/desk.ts';
import { makeContacts, makeContent, newId } from '../../container/stores.ts';
import { createRevealContactHandler } from './handler.ts';

export const handler = createRevealContactHandler({
  desk: makeDesk(),
  content: makeContent(),
  contacts: makeContacts(),
  newId,
});
