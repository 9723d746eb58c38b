import { makeFollowUpReader } from '../../container/follow-up.ts';
import { createOpenFollowUpHandler } from './handler.ts';

export const handler = createOpenFollowUpHandler({ followUp: makeFollowUpReader() });
