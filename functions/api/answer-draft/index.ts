import { makeDrafts } from '../../container/drafts.ts';
import { createAnswerDraftHandler } from './handler.ts';

export const handler = createAnswerDraftHandler({ drafts: makeDrafts() });
