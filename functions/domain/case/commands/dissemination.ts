import { deriveTaskId, type ReportId } from '../../ids.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { notFound } from '../../refusal.ts';
import type { CaseEvent, DeliveryResult, Outcome } from '../events.ts';
import {
  type Attempt,
  type CaseState,
  type InformationReportState,
  lastAttempt,
  openTasks,
  type Task,
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
  command: { reportId: ReportId; after: string; sha256: string; transport: 'ses' | 'smtp' },
): readonly CaseEvent[] => {
  const report = approvedReport(state, command.reportId);
  if (attemptAfter(report, command.after)?.messageId) return [];
  return [
    {
      type: 'DisseminationAttempted',
      ...command,
      attempt: report.attempts.length + 1,
      forceId: report.forceId,
    },
  ];
};

/** The number of the copy that an attempt sends: only what may have gone out before makes it a further one. */
export const copyNumber = (report: InformationReportState, attempt: number): number =>
  report.attempts.filter((one) => one.attempt <= attempt && !one.refused).length;

/** Records that the transport refused the mail before it took it: the next attempt is no further copy. */
export const refuseDissemination = (
  state: CaseState,
  command: { reportId: ReportId; attempt: number },
): readonly CaseEvent[] => {
  const attempt = reportOf(state, command.reportId).attempts[command.attempt - 1];
  return attempt && attempt.messageId === null && !attempt.refused
    ? [{ type: 'DisseminationRefused', ...command }]
    : [];
};

/** Records that the transport took the mail over. */
export const acceptDissemination = (
  state: CaseState,
  command: { reportId: ReportId; attempt: number; messageId: string },
): readonly CaseEvent[] => {
  const attempt = reportOf(state, command.reportId).attempts[command.attempt - 1];
  return attempt && attempt.messageId === null ? [{ type: 'DisseminationAccepted', ...command }] : [];
};

const failures: readonly DeliveryResult[] = ['bounced', 'complained', 'rejected'];

const waitsAnswered = (
  state: CaseState,
  reportId: ReportId,
  result: DeliveryResult,
): readonly CaseEvent[] => {
  if (result === 'delivered') {
    return [
      ...answer(openTaskOf(state, 'delivery', reportId), 'delivered'),
      ...answer(openTaskOf(state, 'delivery-remedy', reportId), 'delivered'),
    ];
  }
  if (result === 'silence') return answer(openTaskOf(state, 'delivery', reportId), 'silence');
  return failures.includes(result) ? answer(openTaskOf(state, 'delivery', reportId), 'undelivered') : [];
};

/** A failure that arrives after the mail was taken for delivered is still somebody's job. */
const lateFailure = (
  state: CaseState,
  report: InformationReportState,
  result: DeliveryResult,
): readonly CaseEvent[] => {
  const isLate = failures.includes(result) && lastAttempt(report)?.results.includes('delivered') === true;
  if (!isLate || report.acknowledgedAt) return [];
  const taskId = deriveTaskId({
    caseId: state.caseId,
    round: state.round,
    kind: 'failure',
    reportId: report.reportId,
    after: `late-${report.attempts.length}-${result}`,
  });
  return [standaloneTask(state, { kind: 'failure', taskId, reportId: report.reportId })];
};

/** A delivery event for one attempt. A repeated event changes nothing; one for an earlier attempt settles no wait. */
export const recordDelivery = (
  state: CaseState,
  command: { reportId: ReportId; attempt: number; result: DeliveryResult },
): readonly CaseEvent[] => {
  const report = reportOf(state, command.reportId);
  const attempt = report.attempts[command.attempt - 1];
  if (!attempt || attempt.results.includes(command.result)) return [];
  const isCurrent = command.attempt === report.attempts.length || command.result === 'delivered';
  return [
    { type: 'DeliveryRecorded', ...command },
    ...(isCurrent ? waitsAnswered(state, command.reportId, command.result) : []),
    ...(isCurrent ? lateFailure(state, report, command.result) : []),
  ];
};

export interface Acknowledge {
  readonly reportId: ReportId;
  readonly outcome: Outcome | null;
  readonly question: { readonly messageId: string; readonly words: ContentRef } | null;
}

const outcomeEvents = (
  state: CaseState,
  report: InformationReportState,
  outcome: Outcome,
): readonly CaseEvent[] => {
  if (report.outcomes.at(-1)?.outcome === outcome) return [];
  const recorded: CaseEvent = { type: 'OutcomeRecorded', reportId: report.reportId, outcome };
  return outcome === 'not-this-force'
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
