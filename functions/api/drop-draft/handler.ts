import type { Drafts } from '../../adapters/drafts.ts';
import { draftPathSchema } from '../../contracts/call-draft.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** DELETE /api/drafts/{draftId}: the call was given up; its words go at once. */
export const createDropDraftHandler = (deps: { drafts: Drafts }) =>
  createApiHandler({
    roles: ['call-handler', 'analyst', 'supervisor'],
    path: draftPathSchema,
    handle: async ({ path: { draftId }, staff }) => {
      await deps.drafts.drop(draftId, staff.id);
      return json(200, { draftId });
    },
  });
