import { deriveTaskId } from '../ids.ts';
import { type CaseState, type Task, tasksOf } from './state.ts';

/** The task whose answer led to this one, as its id tells: the review before a call, the call before a check. */
export const ledFrom = (state: CaseState, { kind, taskId }: Task): Task | undefined =>
  tasksOf(state).find(
    (before) =>
      taskId ===
      deriveTaskId({ caseId: state.caseId, round: before.round, kind, reportId: null, after: before.taskId }),
  );
