import { z } from 'zod';
import {
  type Actor,
  type ContentRef,
  commitSchemaOf,
  contentRefSchema,
  type Link,
} from '../ledger/commit.ts';
import type { ForceId } from './forces.ts';

/** What happens to a force's entry in the directory. The address itself is sealed: somebody typed it. */
export const directoryEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('MailboxNominated'),
    mailboxId: z.string(),
    transport: z.enum(['ses', 'smtp']),
    mailbox: contentRefSchema,
  }),
  z.strictObject({
    type: z.literal('MailboxTrusted'),
    mailboxId: z.string(),
    basis: z.enum(['test-acknowledged', 'imported']),
  }),
]);
export type DirectoryEvent = z.infer<typeof directoryEventSchema>;
export const directoryCommitSchema = commitSchemaOf(directoryEventSchema);
export type DirectoryCommit = z.infer<typeof directoryCommitSchema>;

export interface Mailbox {
  readonly mailboxId: string;
  readonly transport: 'ses' | 'smtp';
  readonly mailbox: ContentRef;
}

export interface DirectoryState {
  readonly head: Link;
  readonly nominated: Mailbox | null;
  /** The mailbox that reports go to: only one that somebody proved. */
  readonly trusted: Mailbox | null;
}

export const forceStream = (forceId: ForceId): string => `force#${forceId}`;

const evolveEvent = (state: DirectoryState, event: DirectoryEvent): DirectoryState => {
  if (event.type === 'MailboxNominated') {
    const { mailboxId, transport, mailbox } = event;
    return { ...state, nominated: { mailboxId, transport, mailbox } };
  }
  return state.nominated?.mailboxId === event.mailboxId ? { ...state, trusted: state.nominated } : state;
};

/** A force's entry as its commits tell it, or null where nobody has nominated a mailbox. */
export const foldDirectory = (commits: readonly DirectoryCommit[]): DirectoryState | null =>
  commits.reduce<DirectoryState | null>((before, commit) => {
    const head = { sequence: commit.sequence, hash: commit.hash };
    const state = before ?? { head, nominated: null, trusted: null };
    return { ...commit.events.reduce(evolveEvent, state), head };
  }, null);

/** A mailbox taken over from a list the charity keeps: trusted as imported. The same mailbox again changes nothing. */
export const importMailbox = (state: DirectoryState | null, mailbox: Mailbox): readonly DirectoryEvent[] =>
  state?.trusted?.mailboxId === mailbox.mailboxId
    ? []
    : [
        { type: 'MailboxNominated', ...mailbox },
        { type: 'MailboxTrusted', mailboxId: mailbox.mailboxId, basis: 'imported' },
      ];

export const importer: Actor = { kind: 'system', id: 'import-directory' };
