import type { Assessment } from '../../assessment/assessment.ts';
import { type CaseId, deriveTaskId } from '../../ids.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { invalid } from '../../refusal.ts';
import type { AnswerCodes, CaseEvent, CaseEventOf } from '../events.ts';
import { type CaseState, isOpen, openTasks, type Task, tasksOf } from '../state.ts';
import type { Decision } from '../task-kinds.ts';
import { standaloneTask } from './open-task.ts';

/** The codes of an assessment, beside a reference to its sealed whole. */
export const assessmentEvent = (
  assessment: Assessment,
  details: { trigger: 'received' | 'addition'; content: ContentRef },
): CaseEventOf<'AssessmentRecorded'> => {
  const { T1, T2, T3 } = assessment.thresholds;
  return {
    type: 'AssessmentRecorded',
    trigger: details.trigger,
    ruleVersion: assessment.ruleVersion,
    thresholds: { T1: T1.result, T2: T2.result, T3: T3.result },
    meets: assessment.meets,
    urgency: assessment.urgency.level,
    categories: assessment.categories,
    forces: assessment.forces.map(({ forceId, confidence }) => ({ forceId, confidence })),
    signposts: assessment.signposts,
    assessment: details.content,
  };
};

const isFastTime = (task: Task): boolean =>
  task.kind === 'fast-time-review' || task.kind === 'fast-time-call';

const answered = (task: Task, decision: Decision): CaseEvent => ({
  type: 'TaskAnswered',
  taskId: task.taskId,
  decision,
  codes: { reasonCode: 'not-given' },
  words: null,
});

const derive = (state: CaseState, kind: 'addition' | 'fast-time-review', messageId: string) =>
  deriveTaskId({ caseId: state.caseId, round: state.round, kind, reportId: null, after: messageId });

export interface AddMessage {
  readonly messageId: string;
  readonly words: ContentRef;
  readonly assessment: CaseEventOf<'AssessmentRecorded'>;
  /** Whether it tells of danger that was not told before. */
  readonly tellsNewDanger: boolean;
}

/** A review or a call that is open is at the danger already; one that is over saw nothing of what is new. */
const needsReview = (state: CaseState, { assessment, tellsNewDanger }: AddMessage): boolean => {
  if (assessment.urgency !== 'immediate') return false;
  const fastTime = tasksOf(state).filter(isFastTime);
  return fastTime.length === 0 || (tellsNewDanger && !fastTime.some(isOpen));
};

/**
 * The reporter adds something: kept, reassessed, and a task for a person, after closure too. It answers a question that
 * is waiting; where it makes the case immediate, or tells of new danger once fast time is over, a fast-time review opens
 * beside.
 */
export const addMessage = (state: CaseState, command: AddMessage): readonly CaseEvent[] => {
  if (state.messages.some((message) => message.messageId === command.messageId)) return [];
  const waiting = openTasks(state).find((task) => task.kind === 'reporter-answer');
  const followUp = waiting
    ? answered(waiting, 'answered')
    : standaloneTask(state, { kind: 'addition', taskId: derive(state, 'addition', command.messageId) });
  const fastTime = needsReview(state, command)
    ? [
        standaloneTask(state, {
          kind: 'fast-time-review',
          taskId: derive(state, 'fast-time-review', command.messageId),
        }),
      ]
    : [];
  return [
    {
      type: 'MessageAdded',
      messageId: command.messageId,
      from: 'reporter',
      reportId: null,
      words: command.words,
    },
    command.assessment,
    followUp,
    ...fastTime,
  ];
};

/** Staff write to the reporter: a question that comes through an analyst. */
export const askReporter = (
  _state: CaseState,
  command: { messageId: string; words: ContentRef },
): readonly CaseEvent[] => [{ type: 'MessageAdded', from: 'charity', reportId: null, ...command }];

/** Ends a case that a person decided to close at triage. */
export const closeCase = (state: CaseState, afterTaskId: string): readonly CaseEvent[] => {
  if (state.closed) return [];
  const answer = state.tasks[afterTaskId]?.answer;
  const reason = answer?.decision === 'same-report' ? 'same-report' : 'below-threshold';
  return [{ type: 'CaseClosed', reason, signposts: answer?.codes.signposts ?? [] }];
};

/** Whether a person closed the case as spam, or as a test. */
export const isClosedAsSpam = (state: CaseState, afterTaskId: string): boolean =>
  state.tasks[afterTaskId]?.answer?.codes.reasonCode === 'spam';

/** Flags a case that is worded like recent spam, once. Nothing is closed or held up by it. */
export const suspectSpam = (state: CaseState): readonly CaseEvent[] =>
  state.suspicions.includes('similar-to-spam')
    ? []
    : [{ type: 'SuspicionRaised', suspicion: 'similar-to-spam' }];

/** Nobody answered for 14 days, or nothing was heard of a mail for an hour: the wait ends with that. */
export const expireWait = (state: CaseState, taskId: string): readonly CaseEvent[] => {
  const task = openTasks(state).find((open) => open.taskId === taskId);
  if (task?.kind === 'reporter-answer') return [answered(task, 'expired')];
  if (task?.kind === 'delivery') return [answered(task, 'silence')];
  return [];
};

export const linkCases = (
  state: CaseState,
  command: { caseId: CaseId; codes: AnswerCodes; words: ContentRef | null },
): readonly CaseEvent[] => {
  if (command.caseId === state.caseId) throw invalid('caseId', 'A case cannot be linked to itself');
  if (state.links.some((link) => link.caseId === command.caseId)) return [];
  return [{ type: 'CasesLinked', ...command }];
};
