import { makeDrafts } from '../../container/drafts.ts';
import { createGetDraftHandler } from './handler.ts';

export const handler = createGetDraftHandler({ drafts: makeDrafts() });
