import { z } from 'zod';
import {
  forceStream,
  type Mailbox,
  noRecipient,
  type Recipient,
  type Transport,
} from '../domain/force/directory.ts';
import { importMailbox, nominateMailbox, operator } from '../domain/force/directory-commands.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { derivedId } from '../domain/hash.ts';
import type { Actor } from '../domain/ledger/commit.ts';
import type { ContentStore } from './content-store.ts';
import { createDirectoryStore } from './directory-store.ts';
import type { LedgerStore } from './ledger-store.ts';

const addressSchema = z.strictObject({ address: z.email() });

export interface TrustedMailbox {
  readonly mailboxId: string;
  readonly address: string;
  readonly transport: Transport;
}

type GivenMailbox = Omit<TrustedMailbox, 'mailboxId'>;

export interface ForceDirectory {
  /** The mailbox that reports for this force go to, or null where none is proved. */
  mailboxOf(forceId: ForceId): Promise<TrustedMailbox | null>;
  /** The same of an alternate recipient: null where there is none, or none is proved. */
  alternateOf(forceId: ForceId, recipientId: string): Promise<TrustedMailbox | null>;
  /** Trusts a mailbox that an operator vouches for, unseen; the same one again changes nothing. True where it was new. */
  importMailbox(forceId: ForceId, address: string): Promise<boolean>;
  /** Puts a mailbox forward in somebody's name, to be proved as every other. True where it was new. */
  nominateMailbox(
    forceId: ForceId,
    mailbox: { address: string; transport: Transport },
    by: Actor,
  ): Promise<boolean>;
}

/** The confirmed mailbox of a force, or of the alternate recipient that stands in for it. */
export const recipientMailbox = (
  directory: Pick<ForceDirectory, 'mailboxOf' | 'alternateOf'>,
  to: { forceId: ForceId; recipientId: string | null },
): Promise<TrustedMailbox | null> =>
  to.recipientId === null
    ? directory.mailboxOf(to.forceId)
    : directory.alternateOf(to.forceId, to.recipientId);

/** The mailbox with its address opened. */
export const openMailbox = async (
  content: ContentStore,
  forceId: ForceId,
  mailbox: Mailbox,
): Promise<TrustedMailbox> => {
  const { address } = await content.open(forceStream(forceId), mailbox.mailbox, addressSchema);
  return { mailboxId: mailbox.mailboxId, address, transport: mailbox.transport };
};

/** The mailbox of a recipient that is the one given: the newest nomination first, then the trusted one; null where neither is. */
export const standingMailbox = async (
  content: ContentStore,
  { forceId, recipient, given }: { forceId: ForceId; recipient: Recipient; given: GivenMailbox },
): Promise<Mailbox | null> => {
  for (const mailbox of [recipient.nominated, recipient.trusted]) {
    const known = mailbox && (await openMailbox(content, forceId, mailbox));
    if (known?.address === given.address && known.transport === given.transport) return mailbox;
  }
  return null;
};

/** The directory of forces: a stream per force, addresses sealed beside it. */
export const createForceDirectory = (deps: {
  ledger: LedgerStore;
  content: ContentStore;
  now: () => string;
}): ForceDirectory => {
  const store = createDirectoryStore(deps);

  const openTrusted = async (
    forceId: ForceId,
    recipient: Recipient | null | undefined,
  ): Promise<TrustedMailbox | null> =>
    recipient?.trusted ? openMailbox(deps.content, forceId, recipient.trusted) : null;

  /** A mailbox that a list names. Its id comes of the salted digest: who reads the ledger cannot try addresses out on it. */
  const seal = async (forceId: ForceId, { address, transport }: GivenMailbox): Promise<Mailbox> => {
    const mailbox = await deps.content.seal({
      stream: forceStream(forceId),
      commandId: 'import-mailbox',
      label: 'mailbox',
      value: { address },
    });
    return { mailboxId: derivedId('import', forceId, transport, mailbox.digest), transport, mailbox };
  };

  const take = async (
    forceId: ForceId,
    given: GivenMailbox & { readonly by: Actor },
    decide: typeof importMailbox,
  ): Promise<boolean> => {
    const { by, ...listed } = given;
    const known = await standingMailbox(deps.content, {
      forceId,
      recipient: (await store.load(forceId)) ?? noRecipient,
      given: listed,
    });
    const { mailboxId, transport, mailbox } = known ?? (await seal(forceId, listed));
    const { events } = await store.execute({
      forceId,
      commandId: mailboxId,
      actor: by,
      decide: (state) => decide(state, { mailboxId, transport, mailbox }),
    });
    return events.length > 0;
  };

  return {
    mailboxOf: async (forceId) => openTrusted(forceId, await store.load(forceId)),
    alternateOf: async (forceId, recipientId) =>
      openTrusted(forceId, (await store.load(forceId))?.alternates[recipientId]),
    importMailbox: (forceId, address) =>
      take(forceId, { address, transport: 'ses', by: operator }, importMailbox),
    nominateMailbox: (forceId, mailbox, by) => take(forceId, { ...mailbox, by }, nominateMailbox),
  };
};
