import type { CaseShown, TaskShown } from '../api/case-schemas.ts';

/**
 * Which of several calls a task is, or is about: `Call 2 of 2`, counted in the order they opened. Null where the case has
 * one call alone, or the task is about none.
 */
export const callName = ({ tasks }: Pick<CaseShown, 'tasks'>, task: TaskShown): string | null => {
  const calls = tasks.filter(({ kind }) => kind === 'fast-time-call');
  const place = calls.findIndex(({ taskId }) => taskId === task.taskId || taskId === task.after);
  return calls.length < 2 || place === -1 ? null : `Call ${place + 1} of ${calls.length}`;
};
