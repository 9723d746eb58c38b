import { type CaseState, tasksOf } from '../domain/case/state.ts';
import type { OnCall } from './on-call.ts';

/** An alert that went out, or should have, about a task that cannot wait. */
export interface AlertView {
  readonly taskId: string;
  readonly number: number;
  readonly level: 'first' | 'second' | 'supervisor';
  /** The hour in which it began: the exact time would time the reporter. */
  readonly at: string;
  /** Who was told; the name is null of somebody who left the roster. Empty while nobody was. */
  readonly people: readonly { readonly personId: string; readonly name: string | null }[];
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
  return alerted.flatMap((task) =>
    task.alerts.map(({ number, level, at, reached, problem }) => ({
      taskId: task.taskId,
      number,
      level,
      at,
      people: (reached ?? []).map((personId) => ({ personId, name: names.get(personId) ?? null })),
      problem: reached ? null : problem,
    })),
  );
};
