import { z } from 'zod';
import {
  type DirectoryEvent,
  type DirectoryState,
  directoryCommitSchema,
  foldDirectory,
  forceStream,
} from '../domain/force/directory.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { type Actor, chain } from '../domain/ledger/commit.ts';
import { CommitConflict } from './errors.ts';
import type { LedgerStore } from './ledger-store.ts';

export interface DirectoryCommand {
  readonly forceId: ForceId;
  readonly commandId: string;
  readonly actor: Actor;
  readonly decide: (state: DirectoryState | null) => readonly DirectoryEvent[];
}

/** Entries of forces in the ledger: a stream each. */
export interface DirectoryStore {
  load(forceId: ForceId): Promise<DirectoryState | null>;
  /** Decides on the newest state and appends; tells the state after. Throws what `decide` refuses, and CommitConflict. */
  execute(
    command: DirectoryCommand,
  ): Promise<{ events: readonly DirectoryEvent[]; state: DirectoryState | null }>;
}

const tries = 4;

export const createDirectoryStore = (deps: { ledger: LedgerStore; now: () => string }): DirectoryStore => {
  const commitsOf = async (forceId: ForceId) =>
    z.array(directoryCommitSchema).parse(await deps.ledger.load(forceStream(forceId)));

  const attempt = async ({ forceId, commandId, actor, decide }: DirectoryCommand) => {
    const commits = await commitsOf(forceId);
    const state = foldDirectory(commits);
    const events = decide(state);
    if (events.length === 0) return { events, state };
    const draft = { stream: forceStream(forceId), commandId, actor, at: deps.now(), events };
    const commit = directoryCommitSchema.parse(chain(draft, state?.head ?? null));
    return (await deps.ledger.append(commit)) ? { events, state: foldDirectory([...commits, commit]) } : null;
  };

  return {
    load: async (forceId) => foldDirectory(await commitsOf(forceId)),
    execute: async (command) => {
      for (let count = 0; count < tries; count += 1) {
        const executed = await attempt(command);
        if (executed) return executed;
      }
      throw new CommitConflict();
    },
  };
};
