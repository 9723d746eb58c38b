import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { env } from '../../container/env.ts';
import { makeFollowUp } from '../../container/follow-up.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { log } from '../../http/log.ts';
import { createSubmitFollowUpHandler } from './handler.ts';

/** How long a receipt that opens nothing waits for its answer, in milliseconds: nothing to a person, much to a program. */
const wrongReceiptDelay = 1_500;

export const handler = createSubmitFollowUpHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  followUp: makeFollowUp(),
  newKey: () => randomBytes(16).toString('hex'),
  slowDown: async () => {
    log({ event: 'unknown-receipt', count: 1 });
    await setTimeout(wrongReceiptDelay);
  },
});
