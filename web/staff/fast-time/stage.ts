import type { TaskKind } from '../../../functions/domain/case/task-kinds.ts';
import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { isOpenTask } from '../tasks/task-list.tsx';

const kinds: readonly TaskKind[] = [
  'fast-time-review',
  'fast-time-call',
  'fast-time-unanswered',
  'fast-time-check',
];

/** Whether a task belongs to fast time, and so is shown in its panel. */
export const isFastTime = ({ kind }: TaskShown): boolean => kinds.some((known) => known === kind);

/** Where fast time stands: a review, a call to make, what was said to be looked at, or over. */
export type Stage = 'review' | 'call' | 'check' | 'over';

const newest = (shownCase: CaseShown, kind: TaskKind): TaskShown | undefined =>
  shownCase.tasks.findLast((task) => task.kind === kind);

/** What led to a call or a check: a call's review with the words that may be spoken, a check's call. */
export const ledFrom = (shownCase: CaseShown, { after }: TaskShown): TaskShown | undefined =>
  shownCase.tasks.find(({ taskId }) => taskId === after);

/** The calls that wait to be made, oldest first. */
export const openCalls = (shownCase: CaseShown): readonly TaskShown[] =>
  shownCase.tasks.filter((task) => task.kind === 'fast-time-call' && isOpenTask(task));

/** The calls whose words a supervisor has still to look at; where fast time is over, every call that was made. */
export const callsToLookAt = (shownCase: CaseShown): readonly TaskShown[] => {
  const checks = shownCase.tasks.filter((task) => task.kind === 'fast-time-check');
  const open = checks.filter(isOpenTask);
  return (open.length > 0 ? open : checks).flatMap((check) => ledFrom(shownCase, check) ?? []);
};

/** Null where the case never was in fast time. */
export const stageOf = (shownCase: CaseShown): Stage | null => {
  const all = shownCase.tasks.filter(isFastTime);
  if (all.length === 0) return null;
  const isOpen = (kind: TaskKind): boolean => all.some((task) => task.kind === kind && isOpenTask(task));
  if (isOpen('fast-time-review')) return 'review';
  if (isOpen('fast-time-call') || awaitsCall(shownCase)) return 'call';
  return isOpen('fast-time-check') ? 'check' : 'over';
};

/** Confirmed, and the workflow has not opened the call yet: a matter of seconds. */
export const awaitsCall = (shownCase: CaseShown): boolean => {
  const review = newest(shownCase, 'fast-time-review');
  if (review?.decision !== 'confirm') return false;
  const at = shownCase.tasks.indexOf(review);
  return !shownCase.tasks.slice(at + 1).some(({ kind }) => kind === 'fast-time-call');
};
