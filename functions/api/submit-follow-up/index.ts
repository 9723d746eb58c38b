import { randomBytes } from 'node:crypto';
import { env } from '../../container/env.ts';
import { makeFollowUp } from '../../container/follow-up.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createSubmitFollowUpHandler } from './handler.ts';

export const handler = createSubmitFollowUpHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  followUp: makeFollowUp(),
  newKey: () => randomBytes(16).toString('hex'),
});
