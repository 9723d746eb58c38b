import type { TaskKind } from '../../../functions/domain/case/task-kinds.ts';
import type { CaseRow } from '../api/list-schemas.ts';
import { hasRole, type Staff } from '../auth/claims.ts';

export type Waiting = { row: CaseRow; task: CaseRow['tasks'][number]; isTaken: boolean };

const forDesk: readonly TaskKind[] = ['fast-time-review', 'fast-time-call'];
const forSupervisors: readonly TaskKind[] = [...forDesk, 'fast-time-unanswered'];

/**
 * The fast-time tasks that wait for this person: nobody has taken them, or somebody has and the time is up. Earliest due
 * first. `now` in milliseconds.
 */
export const waitingFor = (cases: readonly CaseRow[], staff: Staff, now: number): Waiting[] => {
  const kinds = hasRole(staff, 'supervisor') ? forSupervisors : forDesk;
  return cases
    .flatMap((row) =>
      row.tasks
        .filter(({ kind }) => kinds.some((known) => known === kind))
        .map((task) => ({ row, task, isTaken: Boolean(task.assignee) })),
    )
    .filter(({ task, isTaken }) => !isTaken || (task.dueAt != null && Date.parse(task.dueAt) < now))
    .toSorted((a, b) => (a.task.dueAt ?? '').localeCompare(b.task.dueAt ?? ''));
};
