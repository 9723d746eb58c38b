import type { TaskId } from '../../ids.ts';
import type { DueAlert } from '../alerts.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, isOpen } from '../state.ts';

/** Which alert of which task. */
interface Which extends Pick<DueAlert, 'number' | 'level'> {
  readonly taskId: TaskId;
}

const alertOf = (state: CaseState, { taskId, number }: Which) =>
  state.tasks[taskId]?.alerts.find((alert) => alert.number === number);

/** An alert begins, before its first mail is handed over. Nothing where it began before, or the task ended meanwhile. */
export const beginAlert = (state: CaseState, { taskId, number, level }: Which): readonly CaseEvent[] => {
  const task = state.tasks[taskId];
  return task && isOpen(task) && !alertOf(state, { taskId, number, level })
    ? [{ type: 'OnCallAlertBegun', taskId, number, level }]
    : [];
};

/**
 * What came of an alert: whose mail was taken, by id. Where nobody's was, that is told once, and the alert stays due;
 * `nobody-on-call` says that there was nobody to mail.
 */
export const endAlert = (
  state: CaseState,
  { reached, failed, ...which }: Which & { readonly reached: readonly string[]; readonly failed: number },
): readonly CaseEvent[] => {
  const alert = alertOf(state, which);
  if (!alert || alert.reached) return [];
  const { taskId, number, level } = which;
  if (reached.length > 0) return [{ type: 'OnCallAlerted', taskId, number, level, people: [...reached] }];
  if (alert.problem) return [];
  return [
    {
      type: 'OnCallAlertFailed',
      taskId,
      number,
      level,
      reason: failed > 0 ? 'mail-failed' : 'nobody-on-call',
    },
  ];
};
