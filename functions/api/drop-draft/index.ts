import { makeDrafts } from '../../container/drafts.ts';
import { createDropDraftHandler } from './handler.ts';

export const handler = createDropDraftHandler({ drafts: makeDrafts() });
