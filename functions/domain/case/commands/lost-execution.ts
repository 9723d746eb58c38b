import { deriveTaskId } from '../../ids.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, openTasks } from '../state.ts';
import { standaloneTask } from './open-task.ts';

/**
 * The round's execution ended while tasks of it are open: nobody waits for their answers. They are superseded, and a
 * supervisor decides; `retry` opens a new round.
 */
export const reportLostExecution = (state: CaseState): readonly CaseEvent[] => {
  const orphans = openTasks(state).filter((task) => task.workflow && task.round === state.round);
  if (orphans.length === 0) return [];
  const taskId = deriveTaskId({
    caseId: state.caseId,
    round: state.round,
    kind: 'failure',
    reportId: null,
    after: 'lost-execution',
  });
  return [
    ...orphans.map((task): CaseEvent => ({ type: 'TaskSuperseded', taskId: task.taskId })),
    standaloneTask(state, { kind: 'failure', taskId }),
  ];
};
