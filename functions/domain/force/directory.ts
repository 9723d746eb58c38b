import { z } from 'zod';
import { reasonCodeSchema } from '../case/events.ts';
import { type OfficeHours, officeHoursSchema, usualHours } from '../clocks/office-hours.ts';
import { type Desk, nationOf } from '../clocks/roster.ts';
import {
  type Actor,
  actorSchema,
  type ContentRef,
  commitSchemaOf,
  contentRefSchema,
  type Link,
} from '../ledger/commit.ts';
import { type Drills, drillEventSchemas, evolveDrills, noDrills, rosterIdsSchema } from './drill.ts';
import { type ForceId, forceById } from './forces.ts';

export const transports = ['ses', 'smtp'] as const;
export type Transport = (typeof transports)[number];

/** What is kept of what became of a test message. */
export const testResults = ['delivered', 'bounced', 'complained', 'rejected'] as const;
export type TestResult = (typeof testResults)[number];

/** What happens to a force's entry in the directory. Addresses, names and numbers are sealed: somebody typed them. */
export const directoryEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MailboxNominated'),
    mailboxId: z.string(),
    transport: z.enum(transports),
    mailbox: contentRefSchema,
    /** An alternate recipient's; left out where it is the force's own. */
    recipientId: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('MailboxTested'), mailboxId: z.string(), testId: z.string() }),
  /** What became of a test message, as the mail provider tells it. */
  z.strictObject({
    type: z.literal('MailboxTestResult'),
    mailboxId: z.string(),
    testId: z.string(),
    result: z.enum(testResults),
  }),
  /** Somebody entered a code that is not the one the test message carried. */
  z.strictObject({ type: z.literal('MailboxCodeWrong'), mailboxId: z.string() }),
  z.strictObject({
    type: z.literal('MailboxTrusted'),
    mailboxId: z.string(),
    basis: z.enum(['test-acknowledged', 'imported']),
  }),
  z.strictObject({
    type: z.literal('EntryRevised'),
    /** Alternate recipients that stand from now on: others are no longer offered. */
    alternates: z.array(z.string()),
    /** Fast-time roster and names, sealed together. */
    words: contentRefSchema,
    reasonCode: reasonCodeSchema.optional(),
    /** The contacts of that roster by id, in its order: one that changed has another id. */
    roster: rosterIdsSchema.optional(),
  }),
  /** When its offices are open from now on; null is the usual. */
  z.strictObject({ type: z.literal('OfficeHoursSet'), officeHours: officeHoursSchema.nullable() }),
  ...drillEventSchemas,
]);
export type DirectoryEvent = z.infer<typeof directoryEventSchema>;
export const directoryCommitSchema = commitSchemaOf(directoryEventSchema);
export type DirectoryCommit = z.infer<typeof directoryCommitSchema>;

export interface Mailbox {
  readonly mailboxId: string;
  readonly transport: Transport;
  readonly mailbox: ContentRef;
}

/** A mailbox somebody put forward, and what came of its test message. */
export interface Nomination extends Mailbox {
  readonly by: Actor;
  readonly test: {
    readonly testId: string;
    readonly wrongCodes: number;
    /** In the order they came, each once: events arrive in any order. */
    readonly results: readonly TestResult[];
  } | null;
}

export interface Recipient {
  readonly nominated: Nomination | null;
  /** The mailbox that reports go to: only one that somebody proved. */
  readonly trusted: Mailbox | null;
}

/** The force's own mailbox, and what stands beside it. */
export interface DirectoryState extends Recipient {
  readonly head: Link;
  readonly alternates: Readonly<Record<string, Recipient>>;
  readonly words: ContentRef | null;
  /** Who revised it last, and when (ISO 8601): null where nobody did. */
  readonly revised: { readonly by: Actor; readonly at: string } | null;
  readonly drills: Drills;
  /** Null where the force named none: the usual count. */
  readonly officeHours: OfficeHours | null;
}

export const forceStream = (forceId: ForceId): string => `force#${forceId}`;
export const noRecipient: Recipient = { nominated: null, trusted: null };

const changeRecipient = (
  state: DirectoryState,
  recipientId: string | null,
  change: (recipient: Recipient) => Recipient,
): DirectoryState =>
  recipientId === null
    ? { ...state, ...change({ nominated: state.nominated, trusted: state.trusted }) }
    : {
        ...state,
        alternates: {
          ...state.alternates,
          [recipientId]: change(state.alternates[recipientId] ?? noRecipient),
        },
      };

/** Whose nominated mailbox this is: null for the force's own, undefined where nobody nominated it or another came after. */
export const recipientOf = (state: DirectoryState, mailboxId: string): string | null | undefined =>
  state.nominated?.mailboxId === mailboxId
    ? null
    : Object.keys(state.alternates).find((id) => state.alternates[id]?.nominated?.mailboxId === mailboxId);

const changeNominated = (
  state: DirectoryState,
  mailboxId: string,
  change: (nomination: Nomination, recipient: Recipient) => Recipient,
): DirectoryState => {
  const recipientId = recipientOf(state, mailboxId);
  if (recipientId === undefined) return state;
  return changeRecipient(state, recipientId, (recipient) =>
    recipient.nominated ? change(recipient.nominated, recipient) : recipient,
  );
};

const bare = ({ mailboxId, transport, mailbox }: Mailbox): Mailbox => ({ mailboxId, transport, mailbox });

const evolveEvent = (
  state: DirectoryState,
  event: DirectoryEvent,
  by: { readonly actor: Actor; readonly at: string },
): DirectoryState => {
  switch (event.type) {
    case 'MailboxNominated':
      return changeRecipient(state, event.recipientId ?? null, (recipient) => ({
        ...recipient,
        nominated: { ...bare(event), by: by.actor, test: null },
      }));
    case 'MailboxTested':
      return changeNominated(state, event.mailboxId, (nominated, recipient) => ({
        ...recipient,
        nominated: { ...nominated, test: { testId: event.testId, wrongCodes: 0, results: [] } },
      }));
    case 'MailboxTestResult':
      return changeNominated(state, event.mailboxId, (nominated, recipient) => ({
        ...recipient,
        nominated: {
          ...nominated,
          test: nominated.test && { ...nominated.test, results: [...nominated.test.results, event.result] },
        },
      }));
    case 'MailboxCodeWrong':
      return changeNominated(state, event.mailboxId, (nominated, recipient) => ({
        ...recipient,
        nominated: {
          ...nominated,
          test: nominated.test && { ...nominated.test, wrongCodes: nominated.test.wrongCodes + 1 },
        },
      }));
    case 'MailboxTrusted':
      return changeNominated(state, event.mailboxId, (nominated) => ({
        nominated,
        trusted: bare(nominated),
      }));
    case 'EntryRevised':
      return {
        ...state,
        words: event.words,
        revised: { by: by.actor, at: by.at },
        alternates: Object.fromEntries(
          event.alternates.map((id) => [id, state.alternates[id] ?? noRecipient]),
        ),
        drills: { ...state.drills, roster: event.roster ?? noDrills.roster },
      };
    case 'OfficeHoursSet':
      return { ...state, officeHours: event.officeHours };
    case 'DrillStarted':
    case 'DrillRecorded':
      return { ...state, drills: evolveDrills(state.drills, event, by) };
  }
};

/** A force's entry as its commits tell it, or null where nobody has nominated a mailbox. */
export const foldDirectory = (commits: readonly DirectoryCommit[]): DirectoryState | null =>
  commits.reduce<DirectoryState | null>((before, commit) => {
    const head = { sequence: commit.sequence, hash: commit.hash };
    const state = before ?? {
      head,
      ...noRecipient,
      alternates: {},
      words: null,
      revised: null,
      drills: noDrills,
      officeHours: null,
    };
    const by = { actor: actorSchema.parse(commit.actor), at: commit.at };
    return { ...commit.events.reduce((folded, event) => evolveEvent(folded, event, by), state), head };
  }, null);

/** Where and when a force's people are at their desks, by its entry as it stands. */
export const deskOf = (forceId: ForceId, state: Pick<DirectoryState, 'officeHours'> | null): Desk => ({
  nation: nationOf(forceById(forceId)),
  officeHours: state?.officeHours ?? usualHours,
});
