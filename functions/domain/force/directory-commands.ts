import type { ReasonCode } from '../case/events.ts';
import type { OfficeHours } from '../clocks/office-hours.ts';
import type { Actor, ContentRef } from '../ledger/commit.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import {
  type DirectoryEvent,
  type DirectoryState,
  type Mailbox,
  type Nomination,
  noRecipient,
  type Recipient,
  recipientOf,
  type TestResult,
} from './directory.ts';
import type { RosterIds } from './drill.ts';

/** Whether people have put the newest mailbox forward, or begun to prove it. */
const isInHand = ({ nominated }: Recipient): boolean =>
  nominated !== null && (nominated.by.kind === 'staff' || nominated.test !== null);

/**
 * A mailbox taken over from a list that an operator vouches for: trusted as imported. The same again changes nothing, nor
 * does any once staff have taken the matter up: an old list would send reports back to a mailbox that was given up.
 */
export const importMailbox = (state: DirectoryState | null, mailbox: Mailbox): readonly DirectoryEvent[] =>
  state?.trusted?.mailboxId === mailbox.mailboxId || (state && isInHand(state))
    ? []
    : [
        { type: 'MailboxNominated', ...mailbox },
        { type: 'MailboxTrusted', mailboxId: mailbox.mailboxId, basis: 'imported' },
      ];

/** A mailbox read from a list, to be proved as every other. The same nomination again changes nothing. */
export const nominateMailbox = (state: DirectoryState | null, mailbox: Mailbox): readonly DirectoryEvent[] =>
  [state?.trusted?.mailboxId, state?.nominated?.mailboxId].includes(mailbox.mailboxId)
    ? []
    : [{ type: 'MailboxNominated', ...mailbox }];

/** Contacts taken over from a list, where the force has no entry of its own yet: nothing that staff saved is changed. */
export const importRoster = (
  state: DirectoryState | null,
  command: Pick<ReviseEntry, 'words' | 'roster'>,
): readonly DirectoryEvent[] => (state?.words ? [] : [{ type: 'EntryRevised', alternates: [], ...command }]);

const isSameHours = (one: OfficeHours | null, other: OfficeHours | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** When the force's offices are open from now on; null is the usual. The same again changes nothing. */
export const setOfficeHours = (
  state: DirectoryState | null,
  officeHours: OfficeHours | null,
): readonly DirectoryEvent[] =>
  isSameHours(state?.officeHours ?? null, officeHours) ? [] : [{ type: 'OfficeHoursSet', officeHours }];

/** An operator's script that puts a list of mailboxes forward. */
export const importer: Actor = { kind: 'system', id: 'import-directory' };

/** The operator who vouches for what `trust-directory` takes over unseen. */
export const operator: Actor = { kind: 'system', id: 'trust-directory' };

export interface ReviseEntry {
  /** The version the writer saw: 0 where the force has no entry. */
  readonly expectedVersion: number;
  /** Mailboxes that are new; one that stands already is not nominated again. */
  readonly nominations: readonly { readonly recipientId: string | null; readonly mailbox: Mailbox }[];
  readonly alternates: readonly string[];
  readonly words: ContentRef;
  /** Why, as a code: the words of it are sealed. */
  readonly reasonCode: ReasonCode;
  /** The contacts to ring, by id. */
  readonly roster: RosterIds;
  readonly officeHours: OfficeHours | null;
}

type Nominations = ReviseEntry['nominations'];

/** Who a mailbox was put forward or is trusted for: null is the force itself. */
const standsFor = (state: DirectoryState, mailboxId: string): readonly (string | null)[] => {
  const recipients: readonly (readonly [string | null, Recipient])[] = [
    [null, state],
    ...Object.entries(state.alternates),
  ];
  return recipients.flatMap(([recipientId, { nominated, trusted }]) =>
    [nominated?.mailboxId, trusted?.mailboxId].includes(mailboxId) ? [recipientId] : [],
  );
};

/** One mailbox id belongs to one recipient: a code entered for it must prove that recipient's mailbox and no other's. */
const refuseShared = (state: DirectoryState | null, nominations: Nominations): void => {
  for (const { recipientId, mailbox } of nominations) {
    const others = nominations.filter((one) => one.mailbox.mailboxId === mailbox.mailboxId);
    const owners = state ? standsFor(state, mailbox.mailboxId) : [];
    if ([...others.map((one) => one.recipientId), ...owners].some((owner) => owner !== recipientId))
      throw new Refusal('conflict', 'This mailbox stands for another recipient of this force');
  }
};

/** A new version of an entry. Refuses (stale) where somebody saved a newer one. Trusts nothing. */
export const reviseEntry = (
  state: DirectoryState | null,
  command: ReviseEntry,
): readonly DirectoryEvent[] => {
  const version = state?.head.sequence ?? 0;
  if (version !== command.expectedVersion) {
    throw new Refusal('stale', 'Somebody changed this entry: reload it and make your change again', {
      extra: { version },
    });
  }
  refuseShared(state, command.nominations);
  return [
    {
      type: 'EntryRevised',
      alternates: [...command.alternates],
      words: command.words,
      reasonCode: command.reasonCode,
      roster: command.roster,
    },
    ...command.nominations.map(
      ({ recipientId, mailbox }): DirectoryEvent => ({
        type: 'MailboxNominated',
        ...mailbox,
        ...(recipientId === null ? {} : { recipientId }),
      }),
    ),
    ...setOfficeHours(state, command.officeHours),
  ];
};

/** The nomination that waits to be proved. Refuses one that is unknown, replaced, or proved already. */
export const openNomination = (state: DirectoryState | null, mailboxId: string): Nomination => {
  const recipientId = state ? recipientOf(state, mailboxId) : undefined;
  if (!state || recipientId === undefined) throw notFound('nominated mailbox');
  const recipient = recipientId === null ? state : (state.alternates[recipientId] ?? noRecipient);
  if (recipient.trusted?.mailboxId === mailboxId)
    throw new Refusal('conflict', 'This mailbox is confirmed already');
  if (!recipient.nominated) throw notFound('nominated mailbox');
  return recipient.nominated;
};

/** A test message goes out: its code replaces every earlier one. */
export const testMailbox = (
  state: DirectoryState | null,
  command: { mailboxId: string; testId: string },
): readonly DirectoryEvent[] => {
  openNomination(state, command.mailboxId);
  return [{ type: 'MailboxTested', ...command }];
};

/** What became of the newest test message. Of an earlier one, or told before, changes nothing. */
export const recordTestResult = (
  state: DirectoryState | null,
  command: { mailboxId: string; testId: string; result: TestResult },
): readonly DirectoryEvent[] => {
  const recipientId = state ? recipientOf(state, command.mailboxId) : undefined;
  if (!state || recipientId === undefined) return [];
  const test = (recipientId === null ? state : state.alternates[recipientId])?.nominated?.test;
  return test?.testId === command.testId && !test.results.includes(command.result)
    ? [{ type: 'MailboxTestResult', ...command }]
    : [];
};

const wrongCodesAllowed = 5;

/** The test whose code may be entered now, by this person. Refuses the nominator, and a test with too many wrong codes. */
export const testToConfirm = (
  state: DirectoryState | null,
  command: { mailboxId: string; staffId: string },
): string => {
  const { by, test } = openNomination(state, command.mailboxId);
  if (by.kind === 'staff' && by.id === command.staffId)
    throw new Refusal('forbidden', 'Another person must confirm this mailbox: you nominated it');
  if (!test) throw new Refusal('conflict', 'Send a test message first: no code was sent to this mailbox');
  if (test.wrongCodes >= wrongCodesAllowed)
    throw new Refusal('conflict', 'Too many wrong codes: send another test message');
  return test.testId;
};

/** The force read the code back: from now on reports go there. A wrong code is recorded and trusts nothing. */
export const confirmMailbox = (
  state: DirectoryState | null,
  command: { mailboxId: string; staffId: string; testId: string; isRight: boolean },
): readonly DirectoryEvent[] => {
  const { mailboxId, staffId, testId, isRight } = command;
  if (testToConfirm(state, { mailboxId, staffId }) !== testId)
    throw invalid('code', 'Another test message was sent since: use the code of the newest');
  return isRight
    ? [{ type: 'MailboxTrusted', mailboxId, basis: 'test-acknowledged' }]
    : [{ type: 'MailboxCodeWrong', mailboxId }];
};
