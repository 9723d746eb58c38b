import { isDelivered } from './delivery.ts';
import { type CaseState, openTasks, reportsOf, tasksOf } from './state.ts';
import type { TaskKind } from './task-kinds.ts';

export const phases = [
  'received',
  'triage',
  'awaiting-reporter',
  'write-up',
  'approval',
  'sending',
  'undelivered',
  'awaiting-acknowledgement',
  'disseminated',
  'closed',
  'failed',
] as const;
/** Where a case stands, in one word: the earliest stage that still has work. */
export type Phase = (typeof phases)[number];

/** Where the work on a round is over but for the force's acknowledgement: the case may be opened again beside it. */
export const reopenablePhases: readonly Phase[] = ['closed', 'disseminated', 'awaiting-acknowledgement'];

/** The first open kind of task in this order names the phase. */
const phaseOfKind: readonly (readonly [TaskKind, Phase])[] = [
  ['failure', 'failed'],
  ['triage', 'triage'],
  ['reporter-answer', 'awaiting-reporter'],
  ['write-up', 'write-up'],
  ['rewrite', 'write-up'],
  ['approval', 'approval'],
  ['delivery-remedy', 'undelivered'],
  ['delivery', 'sending'],
  ['acknowledgement', 'awaiting-acknowledgement'],
];

const isDisseminated = (state: CaseState): boolean => {
  const reports = reportsOf(state).filter((report) => report.attempts.length > 0);
  return reports.length > 0 && reports.every((report) => report.recorded);
};

export const phaseOf = (state: CaseState): Phase => {
  const kinds = new Set(openTasks(state).map((task) => task.kind));
  const waiting = phaseOfKind.find(([kind]) => kinds.has(kind));
  if (waiting) return waiting[1];
  if (state.closed) return 'closed';
  if (isDisseminated(state)) return 'disseminated';
  return reportsOf(state).some((report) => report.state === 'approved' || report.state === 'built')
    ? 'sending'
    : 'received';
};

/** What the reporter is told, in the words of the public pages. */
export type PublicStatus =
  | 'received'
  | 'being-assessed'
  | 'more-information-wanted'
  | 'passed-to-the-police'
  | 'closed';

const wasPassedOn = (state: CaseState): boolean =>
  reportsOf(state).some((report) => isDelivered(state, report));

/** Whether somebody at the charity took a task of the case or answered one; a machine's assessment is no reading. */
const hasPersonBegun = (state: CaseState): boolean =>
  tasksOf(state).some((task) => task.assignee !== null || task.answer?.by.kind === 'staff');

/** What is true for the reporter: never that a person works on it before one does. */
export const publicStatusOf = (state: CaseState): PublicStatus => {
  const phase = phaseOf(state);
  if (phase === 'awaiting-reporter') return 'more-information-wanted';
  if (phase === 'closed') return 'closed';
  if (wasPassedOn(state)) return 'passed-to-the-police';
  return hasPersonBegun(state) ? 'being-assessed' : 'received';
};
