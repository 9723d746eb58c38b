import { dueAt } from '../clocks/due.ts';
import { nationOf } from '../clocks/roster.ts';
import { type Nation, whereTheDeskIs } from '../clocks/working-day.ts';
import { forceById } from '../force/forces.ts';
import type { CaseState, Task } from './state.ts';

/** A force acknowledges in its own working days; everybody else who is waited for works where the charity's desk is. */
const nationFor = (state: CaseState, { kind, reportId }: Pick<Task, 'kind' | 'reportId'>): Nation => {
  const report = reportId ? state.reports[reportId] : undefined;
  return kind === 'acknowledgement' && report ? nationOf(forceById(report.forceId)) : whereTheDeskIs;
};

/** When a task of a case that begins to wait at `openedAt` (ISO 8601, UTC) is due, in UTC. */
export const taskDueAt = (
  state: CaseState,
  task: Pick<Task, 'kind' | 'reportId'>,
  openedAt: string,
): string => dueAt({ kind: task.kind, urgency: state.urgency, openedAt, nation: nationFor(state, task) });
