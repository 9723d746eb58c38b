import { z } from 'zod';
import type { FollowUpReader } from '../../adapters/follow-up-reader.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';
import { unknownReceipt } from '../../http/unknown-receipt.ts';

const bodySchema = z.strictObject({
  receipt: z.string().max(60, 'Check the receipt: it has 17 letters and numbers'),
});

/** POST /api/follow-ups: the thread of a receipt. A receipt is never in a URL. */
export const createOpenFollowUpHandler = (deps: { followUp: FollowUpReader }) =>
  createApiHandler({
    body: bodySchema,
    handle: async ({ body }) => {
      const thread = await deps.followUp.open(body.receipt);
      if (!thread) throw unknownReceipt();
      return json(200, thread);
    },
  });
