import { knownReason } from '../contracts/answers.ts';
import { type EntryWords, entryWordsSchema, type ForceEntry } from '../contracts/force-entry.ts';
import { officeHoursText } from '../domain/clocks/office-hours.ts';
import type { Desk } from '../domain/clocks/roster.ts';
import {
  type DirectoryState,
  deskOf,
  forceStream,
  type Mailbox,
  type Nomination,
  noRecipient,
  type Recipient,
  type TestResult,
} from '../domain/force/directory.ts';
import { type ReviseEntry, reviseEntry } from '../domain/force/directory-commands.ts';
import { noDrills, type RosterIds } from '../domain/force/drill.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { type KnownContact, rosterIds } from '../domain/force/roster-ids.ts';
import { derivedId } from '../domain/hash.ts';
import { actorName } from '../domain/ledger/commit.ts';
import { invalid } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import type { DirectoryStore } from './directory-store.ts';
import { openMailbox, standingMailbox, type TrustedMailbox } from './force-directory.ts';
import { notYetSealed } from './refuse-early.ts';

interface NominatedView extends TrustedMailbox {
  readonly nominatedBy: string;
  readonly isTestSent: boolean;
  /** What became of the newest test message; null where nothing was told. A return counts, whatever was told before it. */
  readonly testResult: TestResult | null;
  readonly isConfirmed: boolean;
}

interface RecipientView {
  /** Where reports go. */
  readonly mailbox: TrustedMailbox | null;
  /** The newest nomination, proved or not. */
  readonly nominated: NominatedView | null;
}

export interface EntryView extends RecipientView {
  readonly version: number;
  readonly fastTime: EntryWords['fastTime'];
  /** When its offices are open, as `Mon-Fri 08:00-16:00`; null where it named none, and the usual count. */
  readonly officeHours: string | null;
  /** Who revised the entry last, when (ISO 8601) and why in words; null where it was only nominated from a list. */
  readonly lastChange: {
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
  readonly alternates: readonly (RecipientView & EntryWords['alternates'][number])[];
}

export interface ForceEntries {
  /** A force's entry with its words opened; version 0 where nobody made one. */
  view(forceId: ForceId): Promise<EntryView>;
  /** Whom to ring when it cannot wait, null where nobody is named; and when whose list counts. */
  roster(forceId: ForceId): Promise<{ fastTime: EntryWords['fastTime']; desk: Desk }>;
  /** Saves the next version and answers it. Refuses a stale one. A mailbox that changed is nominated, never trusted. */
  revise(change: {
    forceId: ForceId;
    expectedVersion: number;
    entry: ForceEntry;
    staffId: string;
    commandId: string;
  }): Promise<EntryView>;
}

type Revision = Parameters<ForceEntries['revise']>[0];
type Nominated = ReviseEntry['nominations'][number];

const noWords: EntryWords = { fastTime: null, alternates: [] };

const testResultOf = ({ test }: Nomination): TestResult | null =>
  test?.results.find((result) => result !== 'delivered') ?? test?.results[0] ?? null;

/** The contacts of an entry as it stands, each with the id that its drills are known by. */
const knownContacts = ({ fastTime }: EntryWords, state: DirectoryState | null): readonly KnownContact[] => {
  if (!fastTime || !state) return [];
  const { inHours, outOfHours } = state.drills.roster;
  const ids = [...inHours, ...outOfHours];
  return [...fastTime.inHours, ...fastTime.outOfHours].flatMap((contact, index) => {
    const contactId = ids[index];
    return contactId === undefined ? [] : [{ ...contact, contactId }];
  });
};

/** Entries of the directory as supervisors see and change them. */
export const createForceEntries = (deps: {
  directories: DirectoryStore;
  content: ContentStore;
}): ForceEntries => {
  const viewNominated = async (
    forceId: ForceId,
    nominated: Nomination,
    trusted: Mailbox | null,
  ): Promise<NominatedView> => ({
    ...(await openMailbox(deps.content, forceId, nominated)),
    nominatedBy: actorName(nominated.by),
    isTestSent: nominated.test !== null,
    testResult: testResultOf(nominated),
    isConfirmed: trusted?.mailboxId === nominated.mailboxId,
  });

  const viewRecipient = async (forceId: ForceId, recipient: Recipient): Promise<RecipientView> => ({
    mailbox: recipient.trusted && (await openMailbox(deps.content, forceId, recipient.trusted)),
    nominated: recipient.nominated && (await viewNominated(forceId, recipient.nominated, recipient.trusted)),
  });

  const wordsOf = async (forceId: ForceId, state: DirectoryState | null): Promise<EntryWords> =>
    state?.words ? deps.content.open(forceStream(forceId), state.words, entryWordsSchema) : noWords;

  const viewState = async (forceId: ForceId, state: DirectoryState | null): Promise<EntryView> => {
    const { fastTime, alternates, reason = null } = await wordsOf(forceId, state);
    return {
      version: state?.head.sequence ?? 0,
      ...(await viewRecipient(forceId, state ?? noRecipient)),
      fastTime,
      officeHours: state?.officeHours ? officeHoursText(state.officeHours) : null,
      lastChange: state?.revised ? { by: actorName(state.revised.by), at: state.revised.at, reason } : null,
      alternates: await Promise.all(
        alternates.map(async (named) => ({
          ...named,
          ...(await viewRecipient(forceId, state?.alternates[named.recipientId] ?? noRecipient)),
        })),
      ),
    };
  };

  const nomination = async (
    revision: Revision,
    recipientId: string | null,
    recipient: Recipient,
  ): Promise<readonly Nominated[]> => {
    const { forceId, commandId, entry } = revision;
    const given = givenFor(entry, recipientId);
    if (!given) return [];
    const known = await standingMailbox(deps.content, { forceId, recipient, given });
    if (known && known.mailboxId === recipient.nominated?.mailboxId) return [];
    if (known) {
      const { mailboxId, transport, mailbox } = known;
      return [{ recipientId, mailbox: { mailboxId, transport, mailbox } }];
    }
    const mailboxId = derivedId('mailbox', forceId, commandId, recipientId ?? '');
    return [{ recipientId, mailbox: { mailboxId, transport: given.transport, mailbox: notYetSealed } }];
  };

  /** Seals the address of a nomination, where no mailbox of before stands for it. */
  const sealNomination = async (
    { forceId, commandId, entry }: Revision,
    nominated: Nominated,
  ): Promise<Nominated> => {
    const { recipientId } = nominated;
    const given = givenFor(entry, recipientId);
    if (nominated.mailbox.mailbox !== notYetSealed || !given) return nominated;
    const mailbox = await deps.content.seal({
      stream: forceStream(forceId),
      commandId,
      label: `mailbox-${recipientId ?? ''}`,
      value: { address: given.address },
    });
    return { recipientId, mailbox: { ...nominated.mailbox, mailbox } };
  };

  const idsFor = async (revision: Revision, state: DirectoryState | null): Promise<RosterIds> => {
    const { fastTime } = revision.entry;
    const known = knownContacts(await wordsOf(revision.forceId, state), state);
    return fastTime ? rosterIds(fastTime, known, revision.commandId) : noDrills.roster;
  };

  const sealWords = ({ forceId, commandId, entry }: Revision) =>
    deps.content.seal({
      stream: forceStream(forceId),
      commandId,
      label: 'entry',
      value: {
        reason: entry.reason,
        fastTime: entry.fastTime,
        alternates: entry.alternates.map(({ recipientId, name, kind }) => ({ recipientId, name, kind })),
      },
    });

  return {
    view: async (forceId) => viewState(forceId, await deps.directories.load(forceId)),
    roster: async (forceId) => {
      const state = await deps.directories.load(forceId);
      const { fastTime } = await wordsOf(forceId, state);
      return { fastTime, desk: deskOf(forceId, state) };
    },
    revise: async (given) => {
      const state = await deps.directories.load(given.forceId);
      const revision = { ...given, entry: identified(given, state) };
      const { forceId, commandId, expectedVersion } = revision;
      const alternates = revision.entry.alternates.flatMap(({ recipientId }) => recipientId ?? []);
      const recipients = [null, ...alternates].map((id) =>
        nomination(
          revision,
          id,
          id === null ? (state ?? noRecipient) : (state?.alternates[id] ?? noRecipient),
        ),
      );
      const nominations = (await Promise.all(recipients)).flat();
      const revised = {
        expectedVersion,
        nominations,
        alternates,
        words: notYetSealed,
        roster: await idsFor(revision, state),
        reasonCode: knownReason(revision.entry.reasonCode),
        officeHours: revision.entry.officeHours ?? null,
      };
      reviseEntry(state, revised);
      const sealed = {
        words: await sealWords(revision),
        nominations: await Promise.all(nominations.map((one) => sealNomination(revision, one))),
      };
      const after = await deps.directories.execute({
        forceId,
        commandId,
        actor: { kind: 'staff', id: given.staffId },
        decide: (current) => reviseEntry(current, { ...revised, ...sealed }),
      });
      return viewState(forceId, after.state);
    },
  };
};

/** The mailbox that an entry gives for the force itself (null) or for an alternate recipient. */
const givenFor = ({ mailbox, alternates }: ForceEntry, recipientId: string | null) =>
  recipientId === null
    ? mailbox
    : alternates.find((alternate) => alternate.recipientId === recipientId)?.mailbox;

/** Gives new alternates their ids. Refuses an id that stands in no entry of this force. */
const identified = ({ entry, commandId }: Revision, state: DirectoryState | null): ForceEntry => ({
  ...entry,
  alternates: entry.alternates.map((alternate, index) => {
    const { recipientId } = alternate;
    if (recipientId !== undefined && !state?.alternates[recipientId])
      throw invalid(`alternates.${index}.recipientId`, 'Leave it out for a recipient that is new');
    return { ...alternate, recipientId: recipientId ?? derivedId('recipient', commandId, String(index)) };
  }),
});
