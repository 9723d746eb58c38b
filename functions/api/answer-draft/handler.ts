import { z } from 'zod';
import type { Drafts } from '../../adapters/drafts.ts';
import { knownReason, reasonShape } from '../../contracts/answers.ts';
import { draftPathSchema } from '../../contracts/call-draft.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

export const draftAnswerSchema = z.strictObject({ ...reasonShape, decision: z.enum(['reopen', 'noted']) });

/** POST /api/drafts/{draftId}/task: a supervisor takes an abandoned call over, or gives it up with a reason. */
export const createAnswerDraftHandler = (deps: { drafts: Drafts }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: draftPathSchema,
    body: draftAnswerSchema,
    handle: async ({ path: { draftId }, body: { decision, reason, reasonCode }, staff }) => {
      await deps.drafts.answer({
        draftId,
        staffId: staff.id,
        decision,
        reason,
        reasonCode: knownReason(reasonCode),
      });
      return json(200, { draftId, decision });
    },
  });
