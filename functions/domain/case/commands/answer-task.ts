import type { ConflictKind } from '../../assessment/conflict-kinds.ts';
import { deriveTaskId, type ReportId, type TaskId } from '../../ids.ts';
import { countKept, type MarksAnswered } from '../../information-report/kept-marks.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { invalid, invalidEach, notFound, Refusal } from '../../refusal.ts';
import type { Role } from '../../role.ts';
import type { AnswerCodes, CaseEvent } from '../events.ts';
import { phaseOf, reopenablePhases } from '../phase.ts';
import { type Answer, type CaseState, isOpen, lastAttempt, type Task } from '../state.ts';
import { type Decision, repeatableDecisions, type TaskKind, taskRules } from '../task-kinds.ts';
import { chasingEnded } from './dissemination.ts';
import { standaloneTask } from './open-task.ts';

export interface AnswerTask {
  readonly taskId: TaskId;
  readonly decision: Decision;
  readonly codes: AnswerCodes;
  readonly words: ContentRef | null;
  /** Whether the person gave a reason in words. */
  readonly hasReason: boolean;
  readonly staff: { readonly id: string; readonly roles: readonly Role[] };
  /** The confirmed mailbox that the answer leads to, as the directory has it: null where none is confirmed. */
  readonly mailboxId?: string | null;
  /** How the source-risk marks of the submitted information reports were answered, by report. */
  readonly marks?: Readonly<Record<string, MarksAnswered>>;
  /** Possible conflicts of interest in what is to be approved. */
  readonly conflicts?: readonly ConflictKind[];
}

type Check = (state: CaseState, task: Task, command: AnswerTask) => void;

const answeredDetails = (answer: Answer): Readonly<Record<string, unknown>> => ({
  answered: {
    decision: answer.decision,
    by: answer.by.kind === 'staff' ? answer.by.id : answer.by.kind,
    at: answer.at,
  },
});

/** The open task, or the refusal that says why it cannot be answered. */
export const openTaskFor = (state: CaseState, taskId: TaskId): Task => {
  const task = state.tasks[taskId];
  if (!task) throw notFound('task');
  if (task.answer) {
    throw new Refusal('conflict', 'Somebody already answered this task', {
      extra: answeredDetails(task.answer),
    });
  }
  if (task.superseded) throw new Refusal('conflict', 'This task is no longer needed: reload the case');
  return task;
};

const requireRole = (task: Task, roles: readonly Role[]): void => {
  if (!taskRules[task.kind].roles.some((role) => roles.includes(role))) {
    throw new Refusal('forbidden', 'Your role may not answer this task');
  }
};

/** The information reports that an answer submits: a rewrite its own, a write-up those it names. */
export const submittedBy = (task: Task, codes: AnswerCodes): readonly ReportId[] =>
  task.kind === 'rewrite' && task.reportId ? [task.reportId] : (codes.reportIds ?? []);

/** Each mark that could lead to the reporter is taken out or kept with a reason, in the revision that is submitted. */
const requireMarksAnswered: Check = (state, task, { codes, marks = {} }) => {
  const answered = submittedBy(task, codes).map((id) => {
    const of = marks[id];
    if (of?.revision !== state.reports[id]?.revision)
      throw new Refusal('stale', 'Somebody saved a newer revision meanwhile: read it, then submit it', {
        extra: { revision: state.reports[id]?.revision ?? 0 },
      });
    return of;
  });
  const unanswered = answered.flatMap((of) => of?.unanswered ?? []);
  if (unanswered.length > 0) throw invalidEach(unanswered);
};

const requireReports: Check = (state, task, { codes }) => {
  if (task.kind === 'rewrite') return;
  const ids = codes.reportIds ?? [];
  if (ids.length === 0) throw invalid('reportIds', 'Name at least one information report to submit');
  for (const id of ids) {
    const report = state.reports[id];
    if (!report) throw invalid('reportIds', 'One of these information reports does not exist in this case');
    if (report.state !== 'draft') {
      throw invalid('reportIds', 'One of these information reports was submitted before');
    }
  }
};

const isOverride = (state: CaseState, decision: Decision): boolean => {
  const meets = state.assessment?.meets ?? null;
  return decision === 'disseminate' ? meets === false : meets === true;
};

const requireReasonToOverride: Check = (state, _task, { decision, hasReason }) => {
  if (isOverride(state, decision) && !hasReason) {
    throw invalid('reason', 'Give a reason: your decision differs from the assessment');
  }
};

const requireRecipient: Check = (_state, _task, { codes, mailboxId, staff }) => {
  if (!staff.roles.includes('supervisor'))
    throw new Refusal('forbidden', 'A supervisor chooses another recipient');
  if (!codes.recipientId) throw invalid('recipientId', 'Choose an alternate recipient of the force’s entry');
  if (!mailboxId)
    throw invalid(
      'recipientId',
      'This recipient has no confirmed mailbox: confirm it in the directory first',
    );
};

/** A possible conflict of interest keeps a report from its usual recipient until a supervisor has decided about it. */
const requireConflictDecided: Check = (_state, _task, { codes, conflicts = [], hasReason }) => {
  if (conflicts.length === 0 || codes.recipientId) return;
  if (!codes.conflictCleared)
    throw invalid(
      'recipientId',
      'A conflict of interest is possible: choose an alternate recipient, or decide that none is needed (conflictCleared) and say why',
    );
  if (!hasReason) throw invalid('reason', 'Say why no alternate recipient is needed');
};

const requireNewMailbox: Check = (state, task, { mailboxId }) => {
  const report = task.reportId ? state.reports[task.reportId] : undefined;
  if (!mailboxId) throw invalid('decision', 'No mailbox is confirmed: nominate one and confirm it first');
  if (report && lastAttempt(report)?.mailboxId === mailboxId) {
    throw invalid(
      'decision',
      'The confirmed mailbox is still the one that was tried: confirm the new one first, or resend',
    );
  }
};

/** What somebody did that another person looks over; the task is opened by doing it. */
const lookedOver: Partial<Readonly<Record<TaskKind, string>>> = {
  'reveal-check': 'you looked at the contact details',
  'fast-time-check': 'you made the call',
};

/** Whoever did it does not look over it. */
const requireAnother: Check = (_state, task, { staff }) => {
  const { openedBy } = task;
  const did = lookedOver[task.kind];
  if (did && openedBy.kind === 'staff' && openedBy.id === staff.id)
    throw new Refusal('forbidden', `Another supervisor looks over this: ${did}`);
};

/** What each decision asks for, beyond the role and the kind of task. */
const checks: Partial<Readonly<Record<Decision, Check>>> = {
  disseminate: (state, task, command) => {
    if ((command.codes.forceIds ?? []).length === 0) throw invalid('forceIds', 'Choose at least one force');
    requireReasonToOverride(state, task, command);
  },
  'below-threshold': requireReasonToOverride,
  'ask-reporter': (_state, _task, { words }) => {
    if (!words) throw invalid('question', 'Write the question to the reporter');
  },
  'same-report': (state, _task, { codes }) => {
    if (!codes.sameAs) throw invalid('caseId', 'Name the case that tells the same report');
    if (codes.sameAs === state.caseId) throw invalid('caseId', 'A case cannot be the same report as itself');
  },
  urgent: (state) => {
    if (state.urgency === 'immediate') throw invalid('decision', 'This case is immediate already');
  },
  confirm: (state, _task, { codes, words, staff }) => {
    if (state.forces.length === 0 && !staff.roles.includes('supervisor')) {
      throw new Refusal('forbidden', 'No force is known for this report: a supervisor decides which to ring');
    }
    if ((codes.forceIds ?? []).length !== 1) throw invalid('forceId', 'Choose the force to be told by phone');
    if (!words) throw invalid('words', 'Write the sanitised words that may be spoken');
  },
  'record-call': (_state, _task, { words }) => {
    if (!words) throw invalid('spokeTo', 'Say who was told, and what was agreed');
  },
  submit: (state, task, command) => {
    requireReports(state, task, command);
    requireMarksAnswered(state, task, command);
  },
  approve: (state, task, command) => {
    const report = task.reportId ? state.reports[task.reportId] : undefined;
    if (report?.authors.includes(command.staff.id)) {
      throw new Refusal('forbidden', 'Another person must approve this: you wrote part of it');
    }
    if (command.codes.recipientId) requireRecipient(state, task, command);
    requireConflictDecided(state, task, command);
  },
  noted: requireAnother,
  reopen: (state) => {
    if (!reopenablePhases.includes(phaseOf(state)))
      throw invalid('decision', 'The case is still in hand, and what was added is seen there: note it');
  },
  alternate: requireRecipient,
  'correct-mailbox': requireNewMailbox,
  return: (_state, _task, { hasReason }) => {
    if (!hasReason) throw invalid('reason', 'Say what has to change');
  },
};

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

/** The codes that an answer is kept with: what it submits, and what was found and judged in it. */
const codesFor = (task: Task, { codes, decision, marks = {}, conflicts = [] }: AnswerTask): AnswerCodes => {
  if (decision === 'approve') return conflicts.length > 0 ? { ...codes, conflicts: [...conflicts] } : codes;
  if (decision !== 'submit') return codes;
  const reportIds = submittedBy(task, codes);
  const keptMarks = countKept(reportIds.flatMap((id) => marks[id]?.kept ?? []));
  return { ...codes, reportIds: [...reportIds], ...(keptMarks ? { keptMarks } : {}) };
};

/**
 * A person's answer to a task. Refuses (Refusal) a task that is unknown, answered or superseded, a role that may not
 * answer it, a decision that the kind does not have, and a decision without what it needs.
 */
export const answerTask = (state: CaseState, command: AnswerTask): readonly CaseEvent[] => {
  const task = openTaskFor(state, command.taskId);
  requireRole(task, command.staff.roles);
  if (!taskRules[task.kind].decisions.includes(command.decision)) {
    throw invalid('decision', `Use one of: ${taskRules[task.kind].decisions.join(', ')}`);
  }
  checks[command.decision]?.(state, task, command);
  const { taskId, decision, words } = command;
  const codes = codesFor(task, command);
  const type = repeatableDecisions.includes(decision) ? 'TaskTried' : 'TaskAnswered';
  return [{ type, taskId, decision, codes, words }, ...(follows[decision]?.(state, task) ?? [])];
};

/** Gives a task to a person, or to nobody (null). */
export const assignTask = (
  state: CaseState,
  command: { taskId: TaskId; assignee: string | null; roles: readonly Role[] },
): readonly CaseEvent[] => {
  const task = openTaskFor(state, command.taskId);
  requireRole(task, command.roles);
  return task.assignee === command.assignee
    ? []
    : [{ type: 'TaskAssigned', taskId: command.taskId, assignee: command.assignee }];
};
