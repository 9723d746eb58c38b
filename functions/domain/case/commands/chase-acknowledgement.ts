import { deriveTaskId, type TaskId } from '../../ids.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, openTasks, type Task } from '../state.ts';
import { taskDueAt } from '../task-due.ts';
import { standaloneTask } from './open-task.ts';

/** How often the force is reminded by itself. When the next time comes, a supervisor takes over. */
const remindersBySelf = 2;

/** How often the time of the acknowledgement has gone by: once when it is due, once more for each further such time. */
const timesGoneBy = (state: CaseState, task: Task, clock: { due: string; now: string }): number => {
  let [due, times] = [clock.due, 0];
  while (due <= clock.now && times <= remindersBySelf) {
    times += 1;
    due = taskDueAt(state, task, due);
  }
  return times;
};

const overdueTask = (state: CaseState, { taskId, reportId }: Task): readonly CaseEvent[] => {
  const kind = 'acknowledgement-overdue';
  const { caseId, round } = state;
  const id = deriveTaskId({ caseId, round, kind, reportId, after: taskId });
  return state.tasks[id] ? [] : [standaloneTask(state, { kind, taskId: id, reportId })];
};

/**
 * What follows from an acknowledgement that is due: the force is reminded when it is due and once more when as much time
 * has gone by again, and whenever a person asks for it; after that a supervisor has a task. `due` and `now`: ISO 8601 in UTC.
 */
export const chaseAcknowledgement = (
  state: CaseState,
  { taskId, due, now }: { taskId: TaskId; due: string; now: string },
): readonly CaseEvent[] => {
  const task = openTasks(state).find((open) => open.taskId === taskId);
  if (task?.kind !== 'acknowledgement') return [];
  const times = timesGoneBy(state, task, { due, now });
  const asked = task.tries.filter(({ decision }) => decision === 'remind').length;
  const reminded: readonly CaseEvent[] =
    task.reminders < Math.min(times, remindersBySelf) + asked ? [{ type: 'TaskReminded', taskId }] : [];
  return [...reminded, ...(times > remindersBySelf ? overdueTask(state, task) : [])];
};
