import { z } from 'zod';
import type { Acknowledgements } from '../../adapters/acknowledgements.ts';
import { outcomeSchema } from '../../domain/case/events.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json, Problem } from '../../http/problem.ts';

const bodySchema = z
  .strictObject({
    token: z.string().max(60).optional(),
    code: z.string().max(60).optional(),
    outcome: outcomeSchema.optional(),
    question: z.string().trim().max(4_000).optional(),
  })
  .refine((body) => (body.code ?? body.token) !== undefined, {
    path: ['code'],
    message: 'Give the code printed in the email, or the token of its link',
  });

/** POST /api/acknowledgements: a force acknowledges, gives an outcome, asks the charity. No report content comes back. */
export const createRecordAcknowledgementHandler = (deps: { acknowledgements: Acknowledgements }) =>
  createApiHandler({
    body: bodySchema,
    handle: async ({ body }) => {
      const recorded = await deps.acknowledgements.acknowledge({
        code: body.code ?? body.token ?? '',
        ...(body.outcome ? { outcome: body.outcome } : {}),
        ...(body.question ? { question: body.question } : {}),
      });
      if (recorded) return json(200, recorded);
      throw new Problem(404, {
        code: 'unknown-code',
        title: 'That code opens nothing',
        detail:
          'Check the code: 17 letters and numbers, as in the newest email about the report. One that was replaced, or whose last day is over, is not taken: ring us',
        extra: { errors: [{ path: 'code', message: 'Check the code: 17 letters and numbers' }] },
      });
    },
  });
