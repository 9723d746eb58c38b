import type { CaseShown } from '../api/case-schemas.ts';
import { isOpenTask } from '../tasks/task-list.tsx';

const judging = ['triage', 'fast-time-review', 'addition'];
const sanitising = ['write-up', 'rewrite', 'approval'];

/** Tasks by which information reports are written. */
export const writing: readonly string[] = ['write-up', 'rewrite'];

const hasOpen =
  (kinds: readonly string[]) =>
  (shownCase: CaseShown): boolean =>
    shownCase.tasks.some((task) => isOpenTask(task) && kinds.includes(task.kind));

/** While somebody has to judge the report, the assessment stands above what they decide. */
export const isJudged = hasOpen(judging);

export const isWritable = hasOpen(writing);

/** While it is rewritten, or a rewriting approved, what must not go over is what has to be seen. */
export const isSanitised = hasOpen(sanitising);
