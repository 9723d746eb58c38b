import type { EntryShown } from '../api/directory.ts';
import type { Edit } from '../app/save-over.ts';
import { alternateKindLabels, transportLabels } from '../words/directory.ts';
import type { Difference } from '../write-up/differences.ts';

export type MailboxDraft = { address: string; transport: string };
export type ContactDraft = { name: string; phone: string };
export type AlternateDraft = MailboxDraft & { recipientId: string | null; name: string; kind: string };

/** An entry as it is typed. An empty address puts no mailbox forward. */
export type EntryDraft = MailboxDraft & {
  inHours: readonly ContactDraft[];
  outOfHours: readonly ContactDraft[];
  alternates: readonly AlternateDraft[];
  /** As it is written: `Mon-Fri 08:00-16:00`; empty for the usual. */
  officeHours: string;
  reason: string;
};

export type EntryEdit = Edit<EntryDraft>;

export const noContact: ContactDraft = { name: '', phone: '' };
export const noAlternate: AlternateDraft = {
  recipientId: null,
  name: '',
  kind: 'local-policing-body',
  address: '',
  transport: 'ses',
};

/** The mailbox that was put forward last: the one to go on from, whether it is in use yet or not. */
const newestMailbox = ({ nominated, mailbox }: Pick<EntryShown, 'nominated' | 'mailbox'>): MailboxDraft => {
  const newest = nominated ?? mailbox;
  return { address: newest?.address ?? '', transport: newest?.transport ?? 'ses' };
};

/** The entry as it stands, to be typed over. */
export const openEntry = (entry: EntryShown): EntryDraft => ({
  ...newestMailbox(entry),
  inHours: entry.fastTime?.inHours.map(({ name, phone }) => ({ name, phone })) ?? [],
  outOfHours: entry.fastTime?.outOfHours.map(({ name, phone }) => ({ name, phone })) ?? [],
  alternates: entry.alternates.map((alternate) => ({
    recipientId: alternate.recipientId,
    name: alternate.name,
    kind: alternate.kind,
    ...newestMailbox(alternate),
  })),
  officeHours: entry.officeHours ?? '',
  reason: '',
});

const isBlank = ({ name, phone }: ContactDraft): boolean => name.trim() === '' && phone.trim() === '';

/** Without the rows that were added and left empty, so that errors name the rows that are shown. */
export const withoutBlanks = (draft: EntryDraft): EntryDraft => ({
  ...draft,
  inHours: draft.inHours.filter((contact) => !isBlank(contact)),
  outOfHours: draft.outOfHours.filter((contact) => !isBlank(contact)),
});

const mailboxText = ({ address, transport }: MailboxDraft): string =>
  address.trim() === '' ? '' : `${address.trim()} (${transportLabels[transport] ?? transport})`;

const bodyOf = ({ inHours, outOfHours, alternates, officeHours, reason, ...mailbox }: EntryDraft) => ({
  mailbox:
    mailbox.address.trim() === '' ? null : { address: mailbox.address.trim(), transport: mailbox.transport },
  fastTime: inHours.length + outOfHours.length === 0 ? null : { inHours, outOfHours },
  officeHours: officeHours.trim() === '' ? null : officeHours.trim(),
  alternates: alternates.map(({ recipientId, name, kind, address, transport }) => ({
    ...(recipientId === null ? {} : { recipientId }),
    name,
    kind,
    mailbox: { address: address.trim(), transport },
  })),
  reason,
});

/** The body of PUT /api/forces/{forceId}. */
export const entryBody = ({ base, draft }: EntryEdit) => ({
  ...bodyOf(draft),
  reasonCode: mailboxText(base) === mailboxText(draft) ? 'other' : 'mailbox-changed',
});

const contactsText = (contacts: readonly ContactDraft[]): string =>
  contacts.map(({ name, phone }) => `${name}, ${phone}`).join('\n');
const alternatesText = (alternates: readonly AlternateDraft[]): string =>
  alternates
    .map((each) => `${each.name}, ${alternateKindLabels[each.kind] ?? each.kind}, ${mailboxText(each)}`)
    .join('\n');

/** Where two versions of an entry differ, in words; reasons are no part of it. */
export const entryDifferences = (mine: EntryDraft, theirs: EntryDraft): Difference[] =>
  [
    { field: 'mailbox', name: 'Mailbox', mine: mailboxText(mine), theirs: mailboxText(theirs) },
    {
      field: 'officeHours',
      name: 'Office hours',
      mine: mine.officeHours.trim(),
      theirs: theirs.officeHours.trim(),
    },
    {
      field: 'inHours',
      name: 'In hours',
      mine: contactsText(mine.inHours),
      theirs: contactsText(theirs.inHours),
    },
    {
      field: 'outOfHours',
      name: 'Out of hours',
      mine: contactsText(mine.outOfHours),
      theirs: contactsText(theirs.outOfHours),
    },
    {
      field: 'alternates',
      name: 'Alternates',
      mine: alternatesText(mine.alternates),
      theirs: alternatesText(theirs.alternates),
    },
  ].filter((difference) => difference.mine !== difference.theirs);
