import { makeDesk } from '../../container/desk.ts';
import { makeContacts, makeContent } from '../../container/stores.ts';
import { createDeleteContactHandler } from './handler.ts';

export const handler = createDeleteContactHandler({
  desk: makeDesk(),
  content: makeContent(),
  contacts: makeContacts(),
});
