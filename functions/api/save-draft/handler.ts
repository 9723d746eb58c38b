import type { Drafts } from '../../adapters/drafts.ts';
import { callDraftSchema, draftPathSchema } from '../../contracts/call-draft.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** PUT /api/drafts/{draftId}: the call as it stands; the last save wins. */
export const createSaveDraftHandler = (deps: { drafts: Drafts }) =>
  createApiHandler({
    roles: ['call-handler', 'analyst', 'supervisor'],
    path: draftPathSchema,
    body: callDraftSchema,
    handle: async ({ path: { draftId }, body, staff }) =>
      json(200, { draftId, savedAt: await deps.drafts.save(draftId, staff.id, body) }),
  });
