import { deriveTaskId, type ReportId } from '../../ids.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { notFound } from '../../refusal.ts';
import { arrivals, arrivedCopies, failures, hasFailed, isToMailboxInUse } from '../delivery.ts';
import type { CaseEvent, DeliveryResult, Outcome } from '../events.ts';
import {
  type Attempt,
  type CaseState,
  type InformationReportState,
  isOpen,
  openTasks,
  type Task,
  tasksOf,
} from '../state.ts';
import type { Decision, TaskKind } from '../task-kinds.ts';
import { approvedReport } from './information-report.ts';
import { standaloneTask } from './open-task.ts';

const openTaskOf = (state: CaseState, kind: TaskKind, reportId: ReportId): Task | undefined =>
  openTasks(state).find((task) => task.kind === kind && task.reportId === reportId);

const answer = (task: Task | undefined, decision: Decision): readonly CaseEvent[] =>
  task
    ? [
        {
          type: 'TaskAnswered',
          taskId: task.taskId,
          decision,
          codes: { reasonCode: 'not-given' },
          words: null,
        },
      ]
    : [];

const reportOf = (state: CaseState, reportId: ReportId): InformationReportState => {
  const report = state.reports[reportId];
  if (!report) throw notFound('information report');
  return report;
};

/** The attempt made after a given task, if one was begun. */
export const attemptAfter = (report: InformationReportState, after: string): Attempt | undefined =>
  report.attempts.findLast((attempt) => attempt.after === after);

/**
 * Begins an attempt, before the mail is handed over. An attempt that was begun and not known to be accepted is followed
 * by a further copy, marked as one: silence would be worse.
 */
export const attemptDissemination = (
  state: CaseState,
  command: {
    reportId: ReportId;
    after: string;
    sha256: string;
    transport: 'ses' | 'smtp';
    mailboxId?: string;
  },
): readonly CaseEvent[] => {
  const report = approvedReport(state, command.reportId);
  if (attemptAfter(report, command.after)?.messageId) return [];
  return [
    {
      type: 'DisseminationAttempted',
      ...command,
      attempt: report.attempts.length + 1,
      forceId: report.forceId,
      ...(report.recipientId ? { recipientId: report.recipientId } : {}),
    },
  ];
};

/** The number of the copy that an attempt sends: only what may have gone out before makes it a further one. */
export const copyNumber = (report: InformationReportState, attempt: number): number =>
  report.attempts.filter((one) => one.attempt <= attempt && !one.refused).length;

/**
 * Records that the transport refused the mail before it took it: the next attempt is no further copy. A refusal for good
 * is also what became of the mail.
 */
export const refuseDissemination = (
  state: CaseState,
  command: { reportId: ReportId; attempt: number; isFinal: boolean },
): readonly CaseEvent[] => {
  const { isFinal, ...of } = command;
  const attempt = reportOf(state, of.reportId).attempts[of.attempt - 1];
  if (!attempt || attempt.messageId !== null || attempt.refused) return [];
  const rejected: CaseEvent = { type: 'DeliveryRecorded', ...of, result: 'rejected' };
  return [{ type: 'DisseminationRefused', ...of }, ...(isFinal ? [rejected] : [])];
};

/**
 * Records that the transport took the mail over. A relay tells nothing more: what it took is `relayed`, handed to the
 * gateway, and waits on for the force to acknowledge it, or for an hour of silence.
 */
export const acceptDissemination = (
  state: CaseState,
  command: { reportId: ReportId; attempt: number; messageId: string; isRelayed?: boolean },
): readonly CaseEvent[] => {
  const { isRelayed = false, messageId, ...of } = command;
  const attempt = reportOf(state, of.reportId).attempts[of.attempt - 1];
  if (!attempt || attempt.messageId !== null) return [];
  const accepted: CaseEvent = { type: 'DisseminationAccepted', ...of, messageId };
  return isRelayed ? [accepted, { type: 'DeliveryRecorded', ...of, result: 'relayed' }] : [accepted];
};

const waitsAnswered = (
  state: CaseState,
  reportId: ReportId,
  result: DeliveryResult,
): readonly CaseEvent[] => {
  if (arrivals.includes(result)) {
    return [
      ...answer(openTaskOf(state, 'delivery', reportId), 'delivered'),
      ...answer(openTaskOf(state, 'delivery-remedy', reportId), 'delivered'),
    ];
  }
  if (result === 'silence') return answer(openTaskOf(state, 'delivery', reportId), 'silence');
  return failures.includes(result) ? answer(openTaskOf(state, 'delivery', reportId), 'undelivered') : [];
};

/** A failure of the only copy that was taken for delivered is still somebody's job, however late it arrives. */
const lateFailure = (
  state: CaseState,
  report: InformationReportState,
  { attempt, result }: { attempt: number; result: DeliveryResult },
): readonly CaseEvent[] => {
  const arrived = arrivedCopies(report);
  const isLost = failures.includes(result) && arrived.every((one) => one.attempt === attempt);
  if (arrived.length === 0 || !isLost || report.acknowledgedAt) return [];
  const taskId = deriveTaskId({
    caseId: state.caseId,
    round: state.round,
    kind: 'failure',
    reportId: report.reportId,
    after: `late-${attempt}-${result}`,
  });
  return [standaloneTask(state, { kind: 'failure', taskId, reportId: report.reportId })];
};

/**
 * A delivery event for one attempt. A repeated event changes nothing; a failure of an earlier attempt settles no wait, nor
 * does a delivery that was returned before it was told, or that is to a mailbox given up since.
 */
export const recordDelivery = (
  state: CaseState,
  command: { reportId: ReportId; attempt: number; result: DeliveryResult },
): readonly CaseEvent[] => {
  const report = reportOf(state, command.reportId);
  const attempt = report.attempts[command.attempt - 1];
  if (!attempt || attempt.results.includes(command.result)) return [];
  const settles = arrivals.includes(command.result)
    ? !hasFailed(attempt) && isToMailboxInUse(report, attempt)
    : command.attempt === report.attempts.length;
  return [
    { type: 'DeliveryRecorded', ...command },
    ...(settles ? waitsAnswered(state, command.reportId, command.result) : []),
    ...lateFailure(state, report, command),
  ];
};

const chasing: readonly TaskKind[] = ['acknowledgement-overdue', 'code-mail-returned', 'failure'];

/**
 * What a supervisor was to see to is done once the force has acknowledged, or somebody recorded that it did: its silence,
 * a mail that came back late, and one with its code that came back.
 */
export const chasingEnded = (state: CaseState, reportId: ReportId): readonly CaseEvent[] =>
  openTasks(state)
    .filter((task) => task.reportId === reportId && !task.workflow)
    .filter(({ kind }) => chasing.includes(kind))
    .map(({ taskId }) => ({ type: 'TaskSuperseded', taskId }));

export interface Acknowledge {
  readonly reportId: ReportId;
  readonly outcome: Outcome | null;
  readonly question: { readonly messageId: string; readonly words: ContentRef } | null;
}

/** A round that nobody has decided on yet: its triage will see what a second force says. */
const isAtItsBeginning = (state: CaseState): boolean => {
  const tasks = tasksOf(state).filter((task) => task.workflow && task.round === state.round);
  return tasks.length === 0 || tasks.some((task) => task.kind === 'triage' && isOpen(task));
};

/** Somebody sees to what a force said after it had sent the report on: two forces may act on it, or none. */
const mindChanged = (state: CaseState, { reportId, outcomes }: InformationReportState): CaseEvent => {
  const { caseId, round } = state;
  const after = `outcome-${outcomes.length}`;
  const taskId = deriveTaskId({ caseId, round, kind: 'addition', reportId, after });
  return standaloneTask(state, { kind: 'addition', taskId, reportId });
};

const outcomeEvents = (
  state: CaseState,
  report: InformationReportState,
  outcome: Outcome,
): readonly CaseEvent[] => {
  if (report.outcomes.at(-1)?.outcome === outcome) return [];
  const recorded: CaseEvent = { type: 'OutcomeRecorded', reportId: report.reportId, outcome };
  if (report.outcomes.some((before) => before.outcome === 'not-this-force'))
    return [recorded, mindChanged(state, report)];
  return outcome === 'not-this-force' && !isAtItsBeginning(state)
    ? [recorded, { type: 'RoundOpened', round: state.round + 1, reason: 'not-this-force' }]
    : [recorded];
};

const questionEvents = (state: CaseState, command: Acknowledge): readonly CaseEvent[] => {
  const { question, reportId } = command;
  if (!question || state.messages.some((message) => message.messageId === question.messageId)) return [];
  const taskId = deriveTaskId({
    caseId: state.caseId,
    round: state.round,
    kind: 'addition',
    reportId,
    after: question.messageId,
  });
  return [
    { type: 'MessageAdded', from: 'force', reportId, ...question },
    standaloneTask(state, { kind: 'addition', taskId, reportId }),
  ];
};

/** A force acknowledges an information report, and may give an outcome or ask the charity a question. */
export const acknowledge = (state: CaseState, command: Acknowledge): readonly CaseEvent[] => {
  const report = reportOf(state, command.reportId);
  const acknowledged: readonly CaseEvent[] = report.acknowledgedAt
    ? []
    : [
        { type: 'AcknowledgementRecorded', reportId: command.reportId, words: null },
        ...answer(openTaskOf(state, 'acknowledgement', command.reportId), 'acknowledged'),
        ...answer(openTaskOf(state, 'delivery', command.reportId), 'delivered'),
        ...answer(openTaskOf(state, 'delivery-remedy', command.reportId), 'delivered'),
        ...chasingEnded(state, command.reportId),
      ];
  return [
    ...acknowledged,
    ...(command.outcome ? outcomeEvents(state, report, command.outcome) : []),
    ...questionEvents(state, command),
  ];
};

/** The end of one information report's way. */
export const recordDissemination = (state: CaseState, reportId: ReportId): readonly CaseEvent[] =>
  reportOf(state, reportId).recorded ? [] : [{ type: 'DisseminationRecorded', reportId }];
