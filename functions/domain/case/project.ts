import type { UrgencyLevel } from '../assessment/assessment.ts';
import type { ForceId } from '../force/forces.ts';
import type { CaseId, TaskId } from '../ids.ts';
import type { Category } from '../report/report.ts';
import { type Phase, phaseOf } from './phase.ts';
import { type CaseState, isOpen, openTasks, type Task, tasksOf } from './state.ts';
import { isStaffTask, type Queue, type TaskKind, taskRules } from './task-kinds.ts';

/** The exact due time of each open task, by task id, as ISO 8601 in UTC. Not in the ledger: it would time the reporter. */
export type DueTimes = ReadonlyMap<string, string>;

export interface OpenTaskSummary {
  readonly taskId: TaskId;
  readonly kind: TaskKind;
  readonly dueAt: string;
  readonly assignee: string | null;
}

/** The row that a queue shows for a case. */
export interface CaseRow {
  readonly id: CaseId;
  readonly row: 'case';
  readonly version: number;
  readonly reference: string;
  readonly state: Phase;
  readonly round: number;
  readonly urgency: UrgencyLevel;
  readonly channel: CaseState['received']['channel'];
  readonly forces: readonly ForceId[];
  readonly categories: readonly Category[];
  readonly suspicions: readonly string[];
  readonly openTasks: readonly OpenTaskSummary[];
  readonly receiptMac: string;
  readonly listing: 'all';
  readonly due: string;
  /** `arrived` is no queue of the staff page: no workflow is known to have taken the report up yet. */
  readonly queue?: Queue | 'arrived';
}

/** The row that puts an open task into its queue. A closed task keeps a row without queue, so that it stays out. */
export interface TaskRow {
  readonly id: CaseId;
  readonly row: `task#${string}`;
  readonly version: number;
  /** The urgent queue lists cases; its tasks stand apart, for the alerts to those on call. */
  readonly queue?: Exclude<Queue, 'urgent'> | 'fast-time';
  readonly listing?: 'open' | 'waiting';
  readonly due?: string;
  readonly assignee?: string;
}

const never = '9999-12-31T00:00:00.000Z';

/** Where the exact due time was lost, the hour of opening stands in: early, never late. */
const dueOf = (task: Task, dueTimes: DueTimes): string => dueTimes.get(task.taskId) ?? task.openedAt;

const summary = (task: Task, dueTimes: DueTimes): OpenTaskSummary => ({
  taskId: task.taskId,
  kind: task.kind,
  dueAt: dueOf(task, dueTimes),
  assignee: task.assignee,
});

const byDue = (a: OpenTaskSummary, b: OpenTaskSummary): number => a.dueAt.localeCompare(b.dueAt);

/** The view a case stands in beside the queues of its tasks: danger comes before suspicion. */
const viewOf = (state: CaseState): Queue | null => {
  if (state.urgency === 'immediate') return 'urgent';
  return state.suspicions.length > 0 ? 'flagged' : null;
};

/** The case's own row. */
export const projectCase = (state: CaseState, dueTimes: DueTimes): CaseRow => {
  const open = openTasks(state)
    .map((task) => summary(task, dueTimes))
    .sort(byDue);
  const staffWork = open.filter((task) => isStaffTask(task.kind));
  const queue = staffWork.length > 0 ? viewOf(state) : null;
  return {
    id: state.caseId,
    row: 'case',
    version: state.head.sequence,
    reference: state.received.reference,
    state: phaseOf(state),
    round: state.round,
    urgency: state.urgency,
    channel: state.received.channel,
    forces: state.forces,
    categories: state.categories,
    suspicions: state.suspicions,
    openTasks: open,
    receiptMac: state.received.receiptMac,
    listing: 'all',
    due: staffWork[0]?.dueAt ?? open[0]?.dueAt ?? never,
    ...(queue ? { queue } : {}),
  };
};

/**
 * The row of a report that has just come, by which its receipt is found. Version 0: nothing that follows from its first
 * commit is known to be done, so `start-arrivals` and the sweeper still look after it.
 */
export const projectArrival = (state: CaseState): CaseRow => ({
  ...projectCase(state, new Map()),
  version: 0,
  queue: 'arrived',
});

const projectTask = (state: CaseState, task: Task, dueTimes: DueTimes): TaskRow => {
  const key = { id: state.caseId, row: `task#${task.taskId}`, version: task.touched } as const;
  if (!isOpen(task)) return key;
  const { queue } = taskRules[task.kind];
  return {
    ...key,
    due: dueOf(task, dueTimes),
    listing: isStaffTask(task.kind) ? 'open' : 'waiting',
    ...(queue ? { queue: queue === 'urgent' ? 'fast-time' : queue } : {}),
    ...(task.assignee ? { assignee: task.assignee } : {}),
  };
};

/** The rows of the tasks that commits after `since` touched: all of them from 0. */
export const projectTasks = (state: CaseState, dueTimes: DueTimes, since: number): readonly TaskRow[] =>
  tasksOf(state)
    .filter((task) => task.touched > since)
    .map((task) => projectTask(state, task, dueTimes));
