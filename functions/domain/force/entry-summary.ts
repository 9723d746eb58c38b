import { officeHoursText } from '../clocks/office-hours.ts';
import type { DirectoryState, Recipient, Transport } from './directory.ts';
import { firstContact, provenAt } from './drill.ts';

/** Where reports for a force can go: to a confirmed mailbox, to none yet but one is nominated, or to none. */
export type MailboxStanding = 'confirmed' | 'nominated' | 'none';

/** What a list says of a force's entry: codes, counts and times, not a word that somebody typed. */
export interface EntrySummary {
  /** 0 where nobody made an entry. */
  readonly version: number;
  readonly mailbox: MailboxStanding;
  /** Of the confirmed mailbox, or of the nominated one where none is confirmed. */
  readonly transport: Transport | null;
  /** Nominated mailboxes, those of alternates included, that nobody has confirmed. */
  readonly unconfirmed: number;
  readonly alternates: number;
  /** Whether somebody is named to ring when it cannot wait. */
  readonly fastTime: boolean;
  /** When a drill last reached the contact who is rung first (ISO 8601); null where none did. */
  readonly provenInHours: string | null;
  readonly provenOutOfHours: string | null;
  /** As `Mon-Fri 08:00-16:00`; null where the usual count. */
  readonly officeHours: string | null;
}

const noEntry: EntrySummary = {
  version: 0,
  mailbox: 'none',
  transport: null,
  unconfirmed: 0,
  alternates: 0,
  fastTime: false,
  provenInHours: null,
  provenOutOfHours: null,
  officeHours: null,
};

const standingOf = ({ trusted, nominated }: Recipient): MailboxStanding => {
  if (trusted) return 'confirmed';
  return nominated ? 'nominated' : 'none';
};

const isUnconfirmed = ({ trusted, nominated }: Recipient): boolean =>
  nominated !== null && nominated.mailboxId !== trusted?.mailboxId;

/** A force's entry in short; null is a force without one. */
export const summariseEntry = (state: DirectoryState | null): EntrySummary => {
  if (!state) return noEntry;
  const alternates = Object.values(state.alternates);
  return {
    version: state.head.sequence,
    mailbox: standingOf(state),
    transport: (state.trusted ?? state.nominated)?.transport ?? null,
    unconfirmed: [state, ...alternates].filter(isUnconfirmed).length,
    alternates: alternates.length,
    fastTime: firstContact(state.drills, 'in-hours') !== undefined,
    provenInHours: provenAt(state.drills, 'in-hours'),
    provenOutOfHours: provenAt(state.drills, 'out-of-hours'),
    officeHours: state.officeHours && officeHoursText(state.officeHours),
  };
};
