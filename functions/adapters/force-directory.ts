import { z } from 'zod';
import { forceStream, type Mailbox, type Recipient, type Transport } from '../domain/force/directory.ts';
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

  const take = async (
    forceId: ForceId,
    given: { address: string; transport: Transport; by: Actor },
    decide: typeof importMailbox,
  ): Promise<boolean> => {
    const { address, transport, by } = given;
    const commandId = derivedId('import', forceId, ...(transport === 'ses' ? [] : [transport]), address);
    const mailbox = await deps.content.seal({
      stream: forceStream(forceId),
      commandId,
      label: 'mailbox',
      value: { address },
    });
    const { events } = await store.execute({
      forceId,
      commandId,
      actor: by,
      decide: (state) => decide(state, { mailboxId: commandId, transport, mailbox }),
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
