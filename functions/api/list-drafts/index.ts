import { makeDrafts } from '../../container/drafts.ts';
import { createListDraftsHandler } from './handler.ts';

export const handler = createListDraftsHandler({ drafts: makeDrafts() });
