import { z } from 'zod';
import { canonicalJson, type Json } from '../canonical-json.ts';
import { sha256Hex } from '../hash.ts';

/** Who caused a commit. A reporter and a force have no id that leads to a person. */
export const actorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reporter') }),
  z.strictObject({ kind: z.literal('system'), id: z.string() }),
  z.strictObject({ kind: z.literal('staff'), id: z.string() }),
  z.strictObject({ kind: z.literal('force'), id: z.string() }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** Who it was in one word: an id, or the kind where there is none. */
export const actorName = (actor: Actor): string => ('id' in actor ? actor.id : actor.kind);

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Where sealed words are, and the salted SHA-256 that proves them. */
export const contentRefSchema = z.strictObject({ contentId: z.string(), digest: digestSchema });
export type ContentRef = z.infer<typeof contentRefSchema>;

/** The hash that the first commit of a stream carries for the one before. */
export const genesisHash = '0'.repeat(64);

/** A commit whose events are of the schema given: one item, one sequence number, one link of the chain. */
export const commitSchemaOf = <E extends z.ZodType>(event: E) =>
  z.strictObject({
    stream: z.string(),
    sequence: z.int().positive(),
    commandId: z.string(),
    actor: actorSchema,
    /** When: rounded down to the hour unless a member of staff or a force did it. */
    at: z.iso.datetime(),
    events: z.array(event).min(1),
    previousHash: digestSchema,
    hash: digestSchema,
  });

/** A commit as stored, whatever the events mean. */
export const anyCommitSchema = commitSchemaOf(z.looseObject({ type: z.string() }));
export type AnyCommit = z.infer<typeof anyCommitSchema>;

/** A commit before it is chained. */
export interface Draft<E> {
  readonly stream: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: string;
  readonly events: readonly E[];
}

export interface Link {
  readonly sequence: number;
  readonly hash: string;
}

type Unhashed = Omit<AnyCommit, 'hash' | 'events'> & { readonly events: readonly unknown[] };

const jsonOf = (value: unknown): Json => z.json().parse(JSON.parse(JSON.stringify(value)));

/** SHA-256 of the canonical JSON of everything in the commit but the hash itself. */
export const hashOf = (commit: Unhashed): string =>
  sha256Hex(
    canonicalJson(
      jsonOf({
        stream: commit.stream,
        sequence: commit.sequence,
        commandId: commit.commandId,
        actor: commit.actor,
        at: commit.at,
        events: commit.events,
        previousHash: commit.previousHash,
      }),
    ),
  );

/** The next commit of a stream, after `head` (null where the stream is empty). */
export const chain = <E>(draft: Draft<E>, head: Link | null) => {
  const unhashed = {
    ...draft,
    events: [...draft.events],
    sequence: (head?.sequence ?? 0) + 1,
    previousHash: head?.hash ?? genesisHash,
  };
  return { ...unhashed, hash: hashOf(unhashed) };
};

/** What is wrong with a stream, by sequence number. */
export interface ChainFault {
  readonly sequence: number;
  readonly fault: 'missing-commit' | 'broken-link' | 'altered';
}

const faultOf = (commit: AnyCommit, expected: Link): ChainFault['fault'] | null => {
  if (commit.sequence !== expected.sequence) return 'missing-commit';
  if (commit.previousHash !== expected.hash) return 'broken-link';
  return hashOf(commit) === commit.hash ? null : 'altered';
};

/** The first fault of a stream's commits in order, or null where every link holds. */
export const findChainFault = (commits: readonly AnyCommit[]): ChainFault | null => {
  const faults = commits.map((commit, index) =>
    faultOf(commit, { sequence: index + 1, hash: commits[index - 1]?.hash ?? genesisHash }),
  );
  const first = faults.findIndex((fault) => fault !== null);
  const fault = faults[first];
  return fault ? { sequence: first + 1, fault } : null;
};

/** The time rounded down to the hour: what a commit caused by a reporter stores. */
export const toHour = (at: string): string => `${at.slice(0, 13)}:00:00.000Z`;
