import { makeDesk } from '../../container/desk.ts';
import { makeContent } from '../../container/stores.ts';
import { createLinkCasesHandler } from './handler.ts';

export const handler = createLinkCasesHandler({ desk: makeDesk(), content: makeContent() });
