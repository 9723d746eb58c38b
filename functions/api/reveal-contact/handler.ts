import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContactReader } from '../../adapters/contact-store.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { sealReason, unsealedReason } from '../../adapters/reasons.ts';
import { refuseEarly } from '../../adapters/refuse-early.ts';
import { neededReasonShape } from '../../contracts/answers.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { revealContact } from '../../domain/case/commands/contact.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  ...neededReasonShape('Say why you need the contact details'),
});

/** POST /api/cases/{caseId}/contact-reveals: the reporter's details, after the commit that says who asked and why. */
export const createRevealContactHandler = (deps: {
  desk: CaseDesk;
  content: ContentStore;
  contacts: ContactReader;
  newId: () => string;
}) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: casePathSchema,
    body: bodySchema,
    handle: async ({ path: { caseId }, body, staff }) => {
      const commandId = deps.newId();
      const known = await deps.desk.find(caseId);
      const revealWith = (reason: ReturnType<typeof unsealedReason>) => (state: CaseState) =>
        revealContact(state, { revealId: commandId, ...reason });
      refuseEarly(known, { commandId, decide: revealWith(unsealedReason(body)) });
      const reason = await sealReason(deps.content, { caseId, commandId, body });
      await deps.desk.carryOut({
        caseId,
        commandId,
        known,
        actor: { kind: 'staff', id: staff.id },
        decide: revealWith(reason),
      });
      const contact = await deps.contacts.read(caseId);
      if (!contact) throw notFound('contact: the reporter left none');
      return json(200, contact);
    },
  });
