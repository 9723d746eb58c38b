import type { CaseEvent } from '../events.ts';
import { type CaseState, openTasks } from '../state.ts';

/** The most reminders a task gives: after that it stands in the overdue queue and says no more. */
const reminderLimit = 5;

/** A reminder of a task that is due, while it is open. */
export const remindTask = (state: CaseState, taskId: string): readonly CaseEvent[] => {
  const task = openTasks(state).find((open) => open.taskId === taskId);
  return task && task.reminders < reminderLimit ? [{ type: 'TaskReminded', taskId: task.taskId }] : [];
};
