import { type CaseState, tasksOf } from '../domain/case/state.ts';
import type { OnCall } from './on-call.ts';

interface Person {
  readonly personId: string;
  readonly name: string | null;
}

/** An alert that went out, or should have, about a task that cannot wait. */
export interface AlertView {
  readonly taskId: string;
  readonly number: number;
  readonly level: 'first' | 'second' | 'supervisor';
  /** The hour in which it began: the exact time would time the reporter. */
  readonly at: string;
  /** Who was told; the name is null of somebody who left the roster. Empty while nobody was. */
  readonly people: readonly Person[];
  /** Who was not, while others were: they are tried again. */
  readonly missed: readonly Person[];
  /** Whose address takes no mail: everybody else was told in their stead. */
  readonly refused: readonly Person[];
  readonly problem: 'mail-failed' | 'nobody-on-call' | null;
}

/** The alerts of a case, oldest first, with the names of those who were told. */
export const viewAlerts = async (
  state: CaseState,
  onCall: Pick<OnCall, 'names'>,
): Promise<readonly AlertView[]> => {
  const alerted = tasksOf(state).filter((task) => task.alerts.length > 0);
  if (alerted.length === 0) return [];
  const names = await onCall.names();
  const named = (ids: readonly string[]): readonly Person[] =>
    ids.map((personId) => ({ personId, name: names.get(personId) ?? null }));
  return alerted.flatMap((task) =>
    task.alerts.map(({ number, level, at, reached, missed, refused, problem }) => ({
      taskId: task.taskId,
      number,
      level,
      at,
      people: named(reached ?? []),
      missed: named(missed),
      refused: named(refused),
      problem: reached ? null : problem,
    })),
  );
};
