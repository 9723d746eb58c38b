import type { Service } from '../contracts/service.ts';
import {
  confirmMailbox,
  openNomination,
  testMailbox,
  testToConfirm,
} from '../domain/force/directory-commands.ts';
import { type ForceId, forceById } from '../domain/force/forces.ts';
import { canBeMailboxCode, isSameCode, mailboxCode } from '../domain/force/mailbox-code.ts';
import { derivedId } from '../domain/hash.ts';
import { invalid } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import type { DirectoryStore } from './directory-store.ts';
import { openMailbox } from './force-directory.ts';
import { buildMailboxTestMail } from './mail/mailbox-test-mail.ts';
import type { Mailer } from './mail/mailer.ts';

export interface MailboxProof {
  readonly forceId: ForceId;
  readonly mailboxId: string;
  readonly staffId: string;
  readonly commandId: string;
}

export interface MailboxProofs {
  /** Sends a test message with a new code; the codes before it are no longer taken. */
  sendTest(proof: MailboxProof): Promise<void>;
  /** Trusts the mailbox. Refuses the nominator, and (invalid) a code that is not that of the newest message. */
  confirm(proof: MailboxProof & { code: string }): Promise<void>;
}

const wrongCode = () => invalid('code', 'This is not the code of the newest test message: ask for it again');

/** Proves that a nominated mailbox is read by the unit: by a code sent there and read back to another person. */
export const createMailboxProofs = (deps: {
  directories: DirectoryStore;
  content: ContentStore;
  secret: () => Promise<string>;
  mailer: Mailer;
  service: Service;
}): MailboxProofs => {
  const { directories, service } = deps;
  const actorOf = (id: string) => ({ kind: 'staff', id }) as const;

  const mail = async ({ forceId, mailboxId }: MailboxProof, testId: string): Promise<void> => {
    const nominated = openNomination(await directories.load(forceId), mailboxId);
    const { address } = await openMailbox(deps.content, forceId, nominated);
    const raw = await buildMailboxTestMail({
      from: service.sender,
      to: address,
      code: mailboxCode(await deps.secret(), { mailboxId, testId }),
      forceName: forceById(forceId).name,
      serviceName: service.originator,
      phone: service.phone,
      notLive: service.stage !== 'production',
      messageId: testId,
      messageDomain: service.mailDomain,
    });
    await deps.mailer.send({ to: address, raw, tags: { purpose: 'mailbox-test' } });
  };

  return {
    sendTest: async (proof) => {
      const testId = derivedId('mailbox-test', proof.commandId);
      await directories.execute({
        ...proof,
        actor: actorOf(proof.staffId),
        decide: (state) => testMailbox(state, { mailboxId: proof.mailboxId, testId }),
      });
      await mail(proof, testId);
    },
    confirm: async ({ code, ...proof }) => {
      if (!canBeMailboxCode(code)) throw wrongCode();
      const { mailboxId, staffId } = proof;
      const testId = testToConfirm(await directories.load(proof.forceId), { mailboxId, staffId });
      const isRight = isSameCode(mailboxCode(await deps.secret(), { mailboxId, testId }), code);
      await directories.execute({
        ...proof,
        actor: actorOf(staffId),
        decide: (state) => confirmMailbox(state, { mailboxId, staffId, testId, isRight }),
      });
      if (!isRight) throw wrongCode();
    },
  };
};
