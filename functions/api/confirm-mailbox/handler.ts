import type { MailboxProofs } from '../../adapters/mailbox-proofs.ts';
import { mailboxConfirmationSchema } from '../../contracts/force-entry.ts';
import { forcePathSchema } from '../../contracts/paths.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/**
 * POST /api/forces/{forceId}/mailbox-confirmations: without a code, a test message goes to the nominated mailbox; with
 * the code that came back, a person other than the nominator makes it the one that reports go to.
 */
export const createConfirmMailboxHandler = (deps: { proofs: MailboxProofs; newId: () => string }) =>
  createApiHandler({
    roles: ['supervisor'],
    path: forcePathSchema,
    body: mailboxConfirmationSchema,
    handle: async ({ path: { forceId }, body: { mailboxId, code }, staff }) => {
      const proof = { forceId, mailboxId, staffId: staff.id, commandId: deps.newId() };
      if (code === undefined) {
        await deps.proofs.sendTest(proof);
        return json(202, { mailboxId, state: 'test-sent' });
      }
      await deps.proofs.confirm({ ...proof, code });
      return json(200, { mailboxId, state: 'confirmed' });
    },
  });
