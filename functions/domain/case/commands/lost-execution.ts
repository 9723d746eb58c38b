import { deriveTaskId } from '../../ids.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, openTasks } from '../state.ts';
import { standaloneTask } from './open-task.ts';

/**
 * The round's execution ended badly: nobody waits for the answers to its open tasks, and nothing follows on those given.
 * They are superseded, and a supervisor decides; `retry` opens a new round. Changes nothing in a case that is closed and
 * waits for nobody, or where the supervisor was told of this round.
 */
export const reportLostExecution = (state: CaseState): readonly CaseEvent[] => {
  const orphans = openTasks(state).filter((task) => task.workflow && task.round === state.round);
  const taskId = deriveTaskId({
    caseId: state.caseId,
    round: state.round,
    kind: 'failure',
    reportId: null,
    after: 'lost-execution',
  });
  if (state.tasks[taskId] || (state.closed && orphans.length === 0)) return [];
  return [
    ...orphans.map((task): CaseEvent => ({ type: 'TaskSuperseded', taskId: task.taskId })),
    standaloneTask(state, { kind: 'failure', taskId }),
  ];
};
