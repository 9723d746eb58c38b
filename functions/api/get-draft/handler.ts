import type { Drafts } from '../../adapters/drafts.ts';
import { draftPathSchema } from '../../contracts/call-draft.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/drafts/{draftId}: the words of a call in hand, for its handler and nobody else. */
export const createGetDraftHandler = (deps: { drafts: Drafts }) =>
  createApiHandler({
    roles: ['call-handler', 'analyst', 'supervisor'],
    path: draftPathSchema,
    handle: async ({ path: { draftId }, staff }) => {
      const { call, savedAt } = await deps.drafts.read(draftId, staff.id);
      return json(200, { draftId, savedAt, draft: call });
    },
  });
