import type { CaseId } from '../ids.ts';
import { caseIdSchema } from '../ids.ts';
import type { CaseCommit, CaseEvent, CaseEventOf } from './events.ts';
import { type Evolve, evolvers } from './evolvers.ts';
import type { CaseState } from './state.ts';

const evolveEvent = <T extends CaseEvent['type']>(
  state: CaseState,
  event: CaseEventOf<T> & { type: T },
  commit: CaseCommit,
): CaseState => {
  const evolve: Evolve<T> = evolvers[event.type];
  return evolve(state, event, commit);
};

const born = (commit: CaseCommit): CaseState => {
  const received = commit.events[0];
  if (received?.type !== 'ReportReceived') throw new RangeError('A case begins with ReportReceived');
  return {
    caseId: caseIdOf(commit.stream),
    received,
    receivedAt: commit.at,
    head: { sequence: 0, hash: commit.previousHash },
    commandIds: [],
    round: 1,
    assessment: null,
    urgency: 'routine',
    suspicions: received.suspicions,
    categories: received.categories,
    forces: received.forceId ? [received.forceId] : [],
    tasks: {},
    reports: {},
    messages: [],
    notes: [],
    reveals: [],
    contactDeletedAt: null,
    links: [],
    closed: null,
  };
};

/** The stream of a case. */
export const caseStream = (caseId: CaseId): string => `case#${caseId}`;

/** The case whose stream this is. */
export const caseIdOf = (stream: string): CaseId => caseIdSchema.parse(stream.replace(/^case#/, ''));

/** The state after one more commit. */
export const evolve = (before: CaseState | null, commit: CaseCommit): CaseState => {
  const state = before ?? born(commit);
  const after = commit.events.reduce<CaseState>((folded, event) => evolveEvent(folded, event, commit), state);
  return {
    ...after,
    head: { sequence: commit.sequence, hash: commit.hash },
    commandIds: [...after.commandIds, commit.commandId],
  };
};

/** The state a stream's commits tell, or null for an empty stream. */
export const fold = (commits: readonly CaseCommit[]): CaseState | null =>
  commits.reduce<CaseState | null>(evolve, null);
