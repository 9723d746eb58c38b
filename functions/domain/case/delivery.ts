import type { ReportId } from '../ids.ts';
import { type DeliveryResult, mailFailures } from './events.ts';
import { type Attempt, type CaseState, type InformationReportState, lastAttempt, tasksOf } from './state.ts';

/** Results that make a mail somebody's job. */
export const failures: readonly DeliveryResult[] = mailFailures;

/** Results after which the force's own mail system has the mail. What a gateway took is not there yet. */
export const arrivals: readonly DeliveryResult[] = ['delivered'];

export const hasFailed = (attempt: Attempt): boolean =>
  attempt.results.some((result) => failures.includes(result));

/**
 * Whether a mail arrived and nothing came back. Events arrive in any order: a mail system that takes a mail and returns it
 * later says both, and the return is what counts.
 */
export const hasArrived = (attempt: Attempt): boolean =>
  attempt.results.some((result) => arrivals.includes(result)) && !hasFailed(attempt);

/** Whether a copy went where the newest one goes: one to a mailbox that was given up since says nothing. */
export const isToMailboxInUse = (report: InformationReportState, attempt: Attempt): boolean =>
  attempt.mailboxId === lastAttempt(report)?.mailboxId;

/** The copies that arrived where the newest one goes. */
export const arrivedCopies = (report: InformationReportState): readonly Attempt[] =>
  report.attempts.filter((attempt) => hasArrived(attempt) && isToMailboxInUse(report, attempt));

/** Whether any copy of an information report arrived. */
export const isAtForce = (report: InformationReportState): boolean => arrivedCopies(report).length > 0;

const isToldByTelephone = (state: CaseState, reportId: ReportId): boolean =>
  tasksOf(state).some((task) => task.reportId === reportId && task.answer?.decision === 'telephone');

/** Whether a force has it: it said so, was told by telephone, or its mail system took it and nothing came back since. */
export const isDelivered = (state: CaseState, report: InformationReportState): boolean =>
  report.acknowledgedAt !== null ||
  isToldByTelephone(state, report.reportId) ||
  (report.state !== 'set-aside' && isAtForce(report));
