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

/** What came of one try at an alert, by ids of people. */
interface Tried {
  readonly reached: readonly string[];
  /** Whose mail was not taken, but may be another time. */
  readonly failed: readonly string[];
  /** Whose address is refused for good. */
  readonly refused: readonly string[];
  /** Whether everybody was told in the stead of somebody refused. */
  readonly toAll: boolean;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** All that an alert reached by now, whom it missed, and who is out of its reach: a mail may come back before its try ends. */
const reachedBy = (alert: Alert, { reached, failed, refused }: Tried) => {
  const isBack = (id: string): boolean => alert.refused.includes(id);
  const people = [...new Set([...(alert.reached ?? []), ...reached])].filter((id) => !isBack(id));
  const isLeft = (id: string): boolean => !people.includes(id);
  const gone = [...new Set([...alert.refused, ...refused])].filter(isLeft);
  return { people, missed: failed.filter((id) => isLeft(id) && !gone.includes(id)), refused: gone };
};

/** Whether a try says nothing that its alert does not tell already. One that failed for somebody is counted each time. */
const isTold = (alert: Alert, tried: Tried, after: ReturnType<typeof reachedBy>): boolean =>
  tried.failed.length === 0 &&
  alert.tries > 0 &&
  alert.toAll === tried.toAll &&
  isSame(alert.reached ?? [], after.people) &&
  isSame(alert.missed, after.missed) &&
  isSame(alert.refused, after.refused);

/**
 * What came of an alert. Where it missed somebody it stays due for them, and each try is told; `nobody-on-call` says that
 * there was nobody to mail.
 */
export const endAlert = (
  state: CaseState,
  { taskId, number, level, ...tried }: Which & Tried,
): readonly CaseEvent[] => {
  const alert = alertOf(state, { taskId, number, level });
  if (!alert) return [];
  const after = reachedBy(alert, tried);
  if (isTold(alert, tried, after)) return [];
  const { people, missed, refused } = after;
  const which = { taskId, number, level, missed, refused, toAll: tried.toAll };
  if (people.length > 0) return [{ type: 'OnCallAlerted', ...which, people }];
  const isUnmanned = missed.length === 0 && refused.length === 0 && alert.problem !== 'mail-failed';
  return [{ type: 'OnCallAlertFailed', ...which, reason: isUnmanned ? 'nobody-on-call' : 'mail-failed' }];
};

/** A mail for an alert came back, be its try under way still. Nothing where it was told before, or the task ended. */
export const returnAlert = (
  state: CaseState,
  { taskId, number, personId }: { taskId: TaskId; number: number; personId: string },
): readonly CaseEvent[] => {
  const task = state.tasks[taskId];
  const alert = task?.alerts.find((one) => one.number === number);
  return task && isOpen(task) && alert && !alert.refused.includes(personId)
    ? [{ type: 'OnCallAlertReturned', taskId, number, personId }]
    : [];
};
