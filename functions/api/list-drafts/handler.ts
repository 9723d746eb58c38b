import { z } from 'zod';
import type { DraftEntry } from '../../adapters/draft-store.ts';
import type { Drafts } from '../../adapters/drafts.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { parseQuery } from '../../http/parse-query.ts';
import { json } from '../../http/problem.ts';

const querySchema = z.object({ queue: z.enum(['mine', 'abandoned']).default('mine') });

const view = ({ draftId, handler, state, savedAt }: DraftEntry) => ({
  draftId,
  handler,
  savedAt,
  task: state === 'abandoned' ? { kind: 'abandoned-draft', decisions: ['reopen', 'noted'] } : null,
});

/** GET /api/drafts?queue=: the calls this person began and did not finish, or every abandoned one. No words. */
export const createListDraftsHandler = (deps: { drafts: Drafts }) =>
  createApiHandler({
    roles: ['call-handler', 'analyst', 'supervisor'],
    handle: async ({ query, staff }) => {
      const { queue } = parseQuery(querySchema, query);
      const found = await (queue === 'mine' ? deps.drafts.mine(staff.id) : deps.drafts.abandoned());
      return json(200, { drafts: found.map(view) });
    },
  });
