import { makeFollowUp } from '../../container/follow-up.ts';
import { createAddMessageHandler } from './handler.ts';

export const handler = createAddMessageHandler({ followUp: makeFollowUp() });
