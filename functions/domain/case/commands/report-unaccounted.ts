import { deriveTaskId } from '../../ids.ts';
import type { CaseEvent } from '../events.ts';
import { type Looked, placeOf } from '../reconcile.ts';
import type { CaseState } from '../state.ts';
import { standaloneTask } from './open-task.ts';

/** A case that is nowhere becomes a supervisor's task; `retry` opens a new round. Changes nothing where it has a place. */
export const reportUnaccounted = (state: CaseState, looked: Looked): readonly CaseEvent[] => {
  if (placeOf(state, looked) !== null) return [];
  const taskId = deriveTaskId({
    caseId: state.caseId,
    round: state.round,
    kind: 'failure',
    reportId: null,
    after: `unaccounted-${state.head.sequence}`,
  });
  return [standaloneTask(state, { kind: 'failure', taskId })];
};
