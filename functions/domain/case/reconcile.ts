import { isDelivered } from './delivery.ts';
import { type CaseState, type InformationReportState, isOpen, type Task, tasksOf } from './state.ts';
import type { TaskKind } from './task-kinds.ts';

/** Where an accepted report can rightly be; every one is in exactly one of these. */
export const places = ['delivered', 'waiting', 'held', 'closed'] as const;
export type Place = (typeof places)[number];

/** When the case was last written to, and when it is looked at: both ISO 8601 in UTC. */
export interface Looked {
  readonly lastCommitAt: string;
  readonly now: string;
}

/**
 * How long a case may stand between two tasks: sending is tried again for half an hour, the hour alone is kept of most
 * commits, and the sweeper starts what was not started.
 */
const stepMilliseconds = 2 * 60 * 60 * 1_000;

/** Open beside a report whose way is at its end: they say nothing about where it is. */
const besideTheReport: readonly TaskKind[] = [
  'acknowledgement',
  'acknowledgement-overdue',
  'code-mail-returned',
  'addition',
  'fast-time-check',
  'reveal-check',
];

const inRound = (state: CaseState): readonly Task[] =>
  tasksOf(state).filter((task) => task.round === state.round);

/** The information reports that this round set out to send: those of its submitted write-ups. */
const submittedReports = (state: CaseState): readonly InformationReportState[] => {
  const ids = inRound(state)
    .filter((task) => task.kind === 'write-up')
    .flatMap((task) => task.answer?.codes.reportIds ?? []);
  return [...new Set(ids)].flatMap((id) => state.reports[id] ?? []);
};

const isSetAside = (state: CaseState): boolean =>
  inRound(state).some(
    (task) => task.kind === 'failure' && task.reportId === null && task.answer?.decision === 'noted',
  );

const endOfReports = (state: CaseState): Place | null => {
  const undelivered = submittedReports(state).filter((report) => !isDelivered(state, report));
  if (undelivered.length === 0) return submittedReports(state).length > 0 ? 'delivered' : null;
  return undelivered.every((report) => report.state === 'set-aside') ? 'held' : null;
};

const isInStep = ({ lastCommitAt, now }: Looked): boolean =>
  Date.parse(now) - Date.parse(lastCommitAt) < stepMilliseconds;

/**
 * Where a case is, judged by its ledger alone; null where it is nowhere: neither at an end nor anybody's job.
 * `delivered`: each of the round's information reports is with its force. `held`: stopped, or set aside, and a supervisor
 * knows. `waiting`: for a person, an event or a step. `closed`: a person decided not to pass it on.
 */
export const placeOf = (state: CaseState, looked: Looked): Place | null => {
  const open = tasksOf(state).filter((task) => isOpen(task) && !besideTheReport.includes(task.kind));
  if (open.some((task) => task.kind === 'failure')) return 'held';
  if (open.length > 0) return 'waiting';
  if (state.closed) return 'closed';
  const end = endOfReports(state) ?? (isSetAside(state) ? 'held' : null);
  return end ?? (isInStep(looked) ? 'waiting' : null);
};

/** accepted = delivered + waiting + held + closed, wherever nothing is lost. */
export type Counts = Readonly<Record<'accepted' | Place, number>>;

/** Counts the places of all accepted cases; null stands for a case that is nowhere. */
export const countPlaces = (found: readonly (Place | null)[]): Counts => {
  const count = (place: Place): number => found.filter((one) => one === place).length;
  return {
    accepted: found.length,
    delivered: count('delivered'),
    waiting: count('waiting'),
    held: count('held'),
    closed: count('closed'),
  };
};
