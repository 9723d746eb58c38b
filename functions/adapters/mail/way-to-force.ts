import type { Transport } from '../../domain/force/directory.ts';
import type { ForceId } from '../../domain/force/forces.ts';
import { type ForceDirectory, recipientMailbox, type TrustedMailbox } from '../force-directory.ts';
import type { Mailer, Mailers } from './mailer.ts';

/** No mailbox of the force is proved: a person has to see to it. Not retried. */
export class MailboxNotTrusted extends Error {
  constructor() {
    super('The force has no trusted mailbox');
    this.name = 'MailboxNotTrusted';
  }
}

/** The force's mailbox is reached through a relay, and none is configured. Not retried. */
export class RelayNotConfigured extends Error {
  constructor() {
    super('The mailbox wants the relay, and none is configured');
    this.name = 'RelayNotConfigured';
  }
}

export interface WayToForce {
  readonly mailbox: TrustedMailbox;
  readonly mailer: Mailer;
  readonly transport: Transport;
}

/** The proved mailbox of a recipient, and what takes mail there. Throws MailboxNotTrusted or RelayNotConfigured. */
export const wayToForce = async (
  deps: { directory: Pick<ForceDirectory, 'mailboxOf' | 'alternateOf'>; mailers: Mailers },
  to: { forceId: ForceId; recipientId: string | null },
): Promise<WayToForce> => {
  const mailbox = await recipientMailbox(deps.directory, to);
  if (!mailbox) throw new MailboxNotTrusted();
  const { transport } = mailbox;
  const mailer = deps.mailers[transport];
  if (!mailer) throw new RelayNotConfigured();
  return { mailbox, mailer, transport };
};
