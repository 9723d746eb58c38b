import { makeDrafts } from '../../container/drafts.ts';
import { createSaveDraftHandler } from './handler.ts';

export const handler = createSaveDraftHandler({ drafts: makeDrafts() });
