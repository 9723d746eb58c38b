import { z } from 'zod';
import type { FollowUp } from '../../adapters/follow-up.ts';
import { narrativeLimit } from '../../domain/report/report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';
import { unknownReceipt } from '../../http/unknown-receipt.ts';

const bodySchema = z.strictObject({
  receipt: z.string().max(60, 'Check the receipt: it has 17 letters and numbers'),
  text: z.string().max(narrativeLimit, `Shorten it to ${narrativeLimit} characters or fewer`),
});

/**
 * POST /api/follow-ups/messages: adds to the thread of a receipt. The same text sent again with the same Idempotency-Key,
 * or without one before the charity wrote again, adds nothing.
 */
export const createAddMessageHandler = (deps: { followUp: FollowUp }) =>
  createApiHandler({
    body: bodySchema,
    handle: async ({ body: { receipt, text }, header }) => {
      const messageKey = optionalIdempotencyKey(header('idempotency-key'));
      const thread = await deps.followUp.addMessage({ receipt, text, messageKey });
      if (!thread) throw unknownReceipt();
      return json(201, thread);
    },
  });
