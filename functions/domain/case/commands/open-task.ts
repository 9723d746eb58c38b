import type { ReportId, TaskId } from '../../ids.ts';
import { hasFailed, isAtForce } from '../delivery.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, isOpen, lastAttempt, openTasks, type Task } from '../state.ts';
import type { Decision, TaskKind } from '../task-kinds.ts';

export interface OpenTask {
  readonly taskId: TaskId;
  readonly kind: TaskKind;
  readonly round: number;
  readonly reportId: ReportId | null;
}

const isAnsweredByReporter = (state: CaseState): boolean => state.messages.at(-1)?.from === 'reporter';

const finalDelivery = (state: CaseState, reportId: ReportId | null): Decision | null => {
  const report = reportId ? state.reports[reportId] : undefined;
  if (!report) return null;
  if (isAtForce(report) || report.acknowledgedAt) return 'delivered';
  const last = lastAttempt(report);
  return last && hasFailed(last) ? 'undelivered' : null;
};

/** The answer to a wait that was given before the wait began: events may arrive first. */
const settledAlready = (state: CaseState, { kind, reportId }: OpenTask): Decision | null => {
  const report = reportId ? state.reports[reportId] : undefined;
  switch (kind) {
    case 'delivery':
      return finalDelivery(state, reportId);
    case 'delivery-remedy':
      return finalDelivery(state, reportId) === 'delivered' ? 'delivered' : null;
    case 'acknowledgement':
      return report?.acknowledgedAt ? 'acknowledged' : null;
    case 'reporter-answer':
      return isAnsweredByReporter(state) ? 'answered' : null;
    default:
      return null;
  }
};

const isReplaced = (task: Task, by: OpenTask): boolean => {
  if (!task.workflow || task.round !== by.round) return false;
  if (by.kind === 'failure') return by.reportId === null || task.reportId === by.reportId;
  return task.kind === by.kind && task.reportId === by.reportId;
};

/**
 * Opens the task that an execution waits for. The id is derived from the visit, so a second call for the same visit
 * changes nothing. Tasks that the execution no longer waits for are superseded.
 */
export const openTask = (state: CaseState, command: OpenTask): readonly CaseEvent[] => {
  if (state.tasks[command.taskId]) return [];
  const superseded = openTasks(state)
    .filter((task) => isOpen(task) && isReplaced(task, command))
    .map((task): CaseEvent => ({ type: 'TaskSuperseded', taskId: task.taskId }));
  const settled = settledAlready(state, command);
  const answered: readonly CaseEvent[] = settled
    ? [
        {
          type: 'TaskAnswered',
          taskId: command.taskId,
          decision: settled,
          codes: { reasonCode: 'not-given' },
          words: null,
        },
      ]
    : [];
  const { taskId, kind, round, reportId } = command;
  const opened: CaseEvent = { type: 'TaskOpened', taskId, kind, round, reportId, workflow: true };
  return [...superseded, opened, ...answered];
};

/** A task that no execution waits for: an addition, a late bounce. */
export const standaloneTask = (
  state: CaseState,
  task: { taskId: TaskId; kind: TaskKind; reportId?: ReportId | null },
): CaseEvent => ({
  type: 'TaskOpened',
  taskId: task.taskId,
  kind: task.kind,
  round: state.round,
  reportId: task.reportId ?? null,
  workflow: false,
});
