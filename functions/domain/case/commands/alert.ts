import type { TaskId } from '../../ids.ts';
import type { DueAlert } from '../alerts.ts';
import type { CaseEvent } from '../events.ts';
import { type Alert, type CaseState, isOpen } from '../state.ts';

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

/** What came of one try at an alert, by ids of people: whose mail was taken, and whose was not. */
interface Tried {
  readonly reached: readonly string[];
  readonly failed: readonly string[];
}

const isSame = (one: readonly string[] | null, other: readonly string[]): boolean =>
  one !== null && one.length === other.length && one.every((id) => other.includes(id));

/** All that an alert reached by now and whom it missed; nothing where that was told before. */
const reachedBy = (alert: Alert, { reached, failed }: Tried) => {
  const people = [...new Set([...(alert.reached ?? []), ...reached])];
  const missed = failed.filter((id) => !people.includes(id));
  return { people, missed, isTold: isSame(alert.reached, people) && isSame(alert.missed, missed) };
};

/**
 * What came of an alert. Where it missed somebody it stays due for them. Where nobody's mail was taken, that is told once,
 * and the alert stays due; `nobody-on-call` says that there was nobody to mail.
 */
export const endAlert = (
  state: CaseState,
  { reached, failed, ...which }: Which & Tried,
): readonly CaseEvent[] => {
  const alert = alertOf(state, which);
  if (!alert) return [];
  const { taskId, number, level } = which;
  const { people, missed, isTold } = reachedBy(alert, { reached, failed });
  if (people.length > 0)
    return isTold ? [] : [{ type: 'OnCallAlerted', taskId, number, level, people, missed }];
  const reason = failed.length > 0 ? 'mail-failed' : 'nobody-on-call';
  if (alert.problem === reason || alert.problem === 'mail-failed') return [];
  return [{ type: 'OnCallAlertFailed', taskId, number, level, reason }];
};
