import { z } from 'zod';
import { type CaseCommit, type CaseEvent, caseCommitSchema } from '../domain/case/events.ts';
import { caseStream, evolve, fold } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { CaseId } from '../domain/ids.ts';
import { type Actor, chain, toHour } from '../domain/ledger/commit.ts';
import { notFound } from '../domain/refusal.ts';
import { CommitConflict } from './errors.ts';
import type { LedgerStore } from './ledger-store.ts';

/** A command on a case: `decide` is pure and may be called again on a newer state. */
export interface CaseCommand {
  readonly caseId: CaseId;
  readonly commandId: string;
  readonly actor: Actor;
  readonly decide: (state: CaseState) => readonly CaseEvent[];
  /** A state that was loaded just now: decided on first, without loading it again. */
  readonly known?: CaseState;
}

/** What a command led to. `events` is empty where it had nothing to change, or was carried out before. */
export interface Executed {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

export interface CaseStore {
  /** The first commit of a case, and what it tells. The same again changes nothing. */
  begin(caseId: CaseId, received: CaseEvent): Promise<CaseState>;
  load(caseId: CaseId): Promise<CaseState | null>;
  commits(caseId: CaseId): Promise<readonly CaseCommit[]>;
  /** Loads, decides and appends; on a conflict loads again. Throws what `decide` refuses, and CommitConflict. */
  execute(command: CaseCommand): Promise<Executed>;
}

const tries = 6;
const exactActors: readonly Actor['kind'][] = ['staff', 'force'];

/** When a commit says it happened: the hour alone, unless staff or a force did it. */
const timeFor = (actor: Actor, now: string): string => (exactActors.includes(actor.kind) ? now : toHour(now));

/** Cases in the ledger. */
export const createCaseStore = (deps: { ledger: LedgerStore; now: () => string }): CaseStore => {
  const commits = async (caseId: CaseId): Promise<readonly CaseCommit[]> =>
    z.array(caseCommitSchema).parse(await deps.ledger.load(caseStream(caseId)));

  const load = async (caseId: CaseId): Promise<CaseState | null> => fold(await commits(caseId));

  const attempt = async (command: CaseCommand, known: CaseState | undefined): Promise<Executed | null> => {
    const state = known ?? (await load(command.caseId));
    if (!state) throw notFound('case');
    if (state.commandIds.includes(command.commandId)) return { state, events: [] };
    const events = command.decide(state);
    if (events.length === 0) return { state, events };
    const { commandId, actor } = command;
    const commit = caseCommitSchema.parse(
      chain(
        { stream: caseStream(command.caseId), commandId, actor, at: timeFor(actor, deps.now()), events },
        state.head,
      ),
    );
    return (await deps.ledger.append(commit)) ? { state: evolve(state, commit), events } : null;
  };

  return {
    commits,
    load,
    begin: async (caseId, received) => {
      const first = {
        stream: caseStream(caseId),
        commandId: `receive-${caseId}`,
        actor: { kind: 'reporter' },
        at: toHour(deps.now()),
        events: [received],
      } as const;
      const commit = caseCommitSchema.parse(chain(first, null));
      await deps.ledger.append(commit);
      return evolve(null, commit);
    },
    execute: async (command) => {
      for (let count = 0; count < tries; count += 1) {
        const executed = await attempt(command, count === 0 ? command.known : undefined);
        if (executed) return executed;
      }
      throw new CommitConflict();
    },
  };
};
