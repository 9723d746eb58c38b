import { deriveTaskId, type TaskId } from '../../ids.ts';
import type { CaseEvent } from '../events.ts';
import { type CaseState, isOpen, type Task } from '../state.ts';
import type { Decision, TaskKind } from '../task-kinds.ts';
import { chasingEnded } from './dissemination.ts';
import { standaloneTask } from './open-task.ts';

const afterTask = (state: CaseState, task: Task, kind: TaskKind): TaskId =>
  deriveTaskId({ caseId: state.caseId, round: task.round, kind, reportId: null, after: task.taskId });

/** A task that follows from an answer, beside the workflow. */
const openAfter = (state: CaseState, task: Task, kind: TaskKind): CaseEvent =>
  standaloneTask(state, { kind, taskId: afterTask(state, task, kind) });

/** The last of the supervisors' tasks about a call, each named after the one before; the call itself where there is none. */
const lastUnanswered = (state: CaseState, task: Task): Task => {
  const next = state.tasks[afterTask(state, task, 'fast-time-unanswered')];
  return next ? lastUnanswered(state, next) : task;
};

/** A supervisor knows of each call that nobody takes: of several in a row by one task, until they noted it. */
const tellUnanswered = (state: CaseState, call: Task): readonly CaseEvent[] => {
  const last = lastUnanswered(state, call);
  return last !== call && isOpen(last) ? [] : [openAfter(state, last, 'fast-time-unanswered')];
};

/** The call was made: nobody need hear any more that it was not. */
const endUnanswered = (state: CaseState, call: Task): readonly CaseEvent[] => {
  const last = lastUnanswered(state, call);
  return last !== call && isOpen(last) ? [{ type: 'TaskSuperseded', taskId: last.taskId }] : [];
};

/** Whoever holds a code wrongly, as by a mailbox that was wrong, can no longer acknowledge in the force's name. */
const withdrawCode = (_state: CaseState, task: Task): readonly CaseEvent[] =>
  task.reportId ? [{ type: 'CodeWithdrawn', reportId: task.reportId }] : [];

/**
 * What else a decision changes. A call that nobody takes is tried again, and a supervisor is told; what was said in the end
 * is looked at by a supervisor afterwards.
 */
const follows: Partial<Readonly<Record<Decision, (state: CaseState, task: Task) => readonly CaseEvent[]>>> = {
  urgent: () => [{ type: 'UrgencyRaised', level: 'immediate' }],
  'record-acknowledgement': (state, task) =>
    task.reportId
      ? [
          { type: 'AcknowledgementRecorded', reportId: task.reportId, words: null },
          ...chasingEnded(state, task.reportId),
        ]
      : [],
  alternate: withdrawCode,
  'correct-mailbox': withdrawCode,
  reopen: (state) => [{ type: 'RoundOpened', round: state.round + 1, reason: 'reopened' }],
  retry: (state, task) =>
    task.workflow ? [] : [{ type: 'RoundOpened', round: state.round + 1, reason: 'reopened' }],
  confirm: (state, task) => (task.workflow ? [] : [openAfter(state, task, 'fast-time-call')]),
  'no-answer': tellUnanswered,
  'record-call': (state, task) => [...endUnanswered(state, task), openAfter(state, task, 'fast-time-check')],
};

/** The events that come with an answer, besides the answer itself. */
export const followsFrom = (decision: Decision, state: CaseState, task: Task): readonly CaseEvent[] =>
  follows[decision]?.(state, task) ?? [];
