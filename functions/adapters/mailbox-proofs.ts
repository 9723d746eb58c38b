import type { Service } from '../contracts/service.ts';
import type { Transport } from '../domain/force/directory.ts';
import {
  confirmMailbox,
  openNomination,
  recordTestResult,
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
import { MailRejected } from './mail/errors.ts';
import { buildMailboxTestMail } from './mail/mailbox-test-mail.ts';
import type { Mailer, Mailers } from './mail/mailer.ts';

export interface MailboxProof {
  readonly forceId: ForceId;
  readonly mailboxId: string;
  readonly staffId: string;
  readonly commandId: string;
}

export interface MailboxProofs {
  /**
   * Sends a test message with a new code the way that reports would go; the codes before it are no longer taken. Refuses
   * (invalid) a mailbox that wants a gateway where there is none, and one that the mail server will not have.
   */
  sendTest(proof: MailboxProof): Promise<void>;
  /** Trusts the mailbox. Refuses the nominator, and (invalid) a code that is not that of the newest message. */
  confirm(proof: MailboxProof & { code: string }): Promise<void>;
}

const mailerFor = (mailers: Mailers, transport: Transport): Mailer => {
  const mailer = mailers[transport];
  if (!mailer)
    throw invalid(
      'mailboxId',
      'This mailbox is reached through a gateway, and this service has none: ask the operator',
    );
  return mailer;
};

const wrongCode = () => invalid('code', 'This is not the code of the newest test message: ask for it again');

/** Proves that a nominated mailbox is read by the unit: by a code sent there and read back to another person. */
export const createMailboxProofs = (deps: {
  directories: DirectoryStore;
  content: ContentStore;
  secret: () => Promise<string>;
  mailers: Mailers;
  service: Service;
}): MailboxProofs => {
  const { directories, service } = deps;
  const actorOf = (id: string) => ({ kind: 'staff', id }) as const;

  /** A mailbox that the mail server will not have is shown so, whoever looks next. */
  const recordRejected = ({ forceId, mailboxId }: MailboxProof, testId: string): Promise<unknown> =>
    directories.execute({
      forceId,
      commandId: derivedId('mailbox-test-rejected', testId),
      actor: { kind: 'system', id: 'mailbox-proofs' },
      decide: (state) => recordTestResult(state, { mailboxId, testId, result: 'rejected' }),
    });

  const mail = async (proof: MailboxProof, testId: string): Promise<void> => {
    const { forceId, mailboxId } = proof;
    const nominated = openNomination(await directories.load(forceId), mailboxId);
    const { address, transport } = await openMailbox(deps.content, forceId, nominated);
    const mailer = mailerFor(deps.mailers, transport);
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
    const tags = { purpose: 'mailbox-test', forceId, mailboxId, testId };
    await mailer.send({ to: address, raw, tags }).catch(async (error: unknown) => {
      if (!(error instanceof MailRejected)) throw error;
      await recordRejected(proof, testId);
      throw invalid(
        'mailboxId',
        'The mail server refused this address: check it with the force and nominate it again',
      );
    });
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
