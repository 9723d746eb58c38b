import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContactRemover } from '../../adapters/contact-store.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { sealReason } from '../../adapters/reasons.ts';
import { neededReasonShape } from '../../contracts/answers.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { deleteContact } from '../../domain/case/commands/contact.ts';
import { derivedId } from '../../domain/hash.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  ...neededReasonShape('Say who asked for it, and how'),
});

/**
 * POST /api/cases/{caseId}/contact-deletions: the reporter's details are deleted before their time. The commit comes
 * first: from then on nothing shows or sends them. A deletion that fails after it is tried again by the same request,
 * and by the sweeper.
 */
export const createDeleteContactHandler = (deps: {
  desk: CaseDesk;
  content: ContentStore;
  contacts: ContactRemover;
}) =>
  createApiHandler({
    roles: ['supervisor'],
    path: casePathSchema,
    body: bodySchema,
    handle: async ({ path: { caseId }, body, staff }) => {
      const known = await deps.desk.find(caseId);
      if (!known.received.contact && !known.contactDeletedAt)
        throw notFound('contact: the reporter left none');
      if (!known.contactDeletedAt) {
        const commandId = derivedId('contact-deletion', caseId, staff.id);
        const reason = await sealReason(deps.content, { caseId, commandId, body });
        await deps.desk.carryOut({
          caseId,
          commandId,
          known,
          actor: { kind: 'staff', id: staff.id },
          decide: (state) => deleteContact(state, reason),
        });
      }
      await deps.contacts.remove(caseId);
      return json(200, { caseId, deleted: true });
    },
  });
