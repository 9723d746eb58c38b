import type { ConflictKind } from '../../assessment/conflict-kinds.ts';
import type { ReportId, TaskId } from '../../ids.ts';
import type { MarksAnswered } from '../../information-report/kept-marks.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { invalid, invalidEach, Refusal } from '../../refusal.ts';
import type { Role } from '../../role.ts';
import type { AnswerCodes } from '../events.ts';
import { phaseOf, reopenablePhases } from '../phase.ts';
import { type CaseState, lastAttempt, type Task } from '../state.ts';
import type { Decision, TaskKind } from '../task-kinds.ts';
import { requireUrgencyOfCall, type StatedUrgencies } from './urgency-of-call.ts';

/** A person's answer to a task, with what was found out about it before it is decided on. */
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
  /** What each information report of the case states, where some are submitted or one is approved. */
  readonly urgencies?: StatedUrgencies;
  /** Possible conflicts of interest in what is to be approved. */
  readonly conflicts?: readonly ConflictKind[];
}

type Check = (state: CaseState, task: Task, command: AnswerTask) => void;

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
    requireUrgencyOfCall(state, submittedBy(task, command.codes), command.urgencies ?? {});
  },
  approve: (state, task, command) => {
    const report = task.reportId ? state.reports[task.reportId] : undefined;
    if (report?.authors.includes(command.staff.id)) {
      throw new Refusal('forbidden', 'Another person must approve this: you wrote part of it');
    }
    if (report) requireUrgencyOfCall(state, [report.reportId], command.urgencies ?? {});
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

/** Refuses (Refusal) a decision without what it needs, and a person who may not take it. */
export const checkAnswer: Check = (state, task, command) => checks[command.decision]?.(state, task, command);
