import type { Drafts } from '../../adapters/drafts.ts';
import { knownReason } from '../../contracts/answers.ts';
import { draftAnswerSchema, draftPathSchema } from '../../contracts/call-draft.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

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
