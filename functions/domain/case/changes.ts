import type { CaseEventOf } from './events.ts';
import type { Alert, Attempt, CaseState, InformationReportState, Task } from './state.ts';

/** One task changed; a task that is not there changes nothing. */
export const withTask = (state: CaseState, taskId: string, change: (task: Task) => Task): CaseState => {
  const task = state.tasks[taskId];
  return task ? { ...state, tasks: { ...state.tasks, [taskId]: change(task) } } : state;
};

/** One alert of a task changed. */
export const withAlert = (
  state: CaseState,
  of: { taskId: string; number: number },
  change: (alert: Alert) => Alert,
): CaseState =>
  withTask(state, of.taskId, (task) => ({
    ...task,
    alerts: task.alerts.map((alert) => (alert.number === of.number ? change(alert) : alert)),
  }));

/** An alert of which nothing is known yet. */
export const newAlert = {
  reached: null,
  missed: [],
  refused: [],
  toAll: false,
  tries: 0,
  problem: null,
} as const;

/** An alert after one more try. */
export const triedAgain = (
  alert: Alert,
  { missed = [], refused = [], toAll = false }: CaseEventOf<'OnCallAlerted' | 'OnCallAlertFailed'>,
): Alert => ({ ...alert, missed, refused, toAll: alert.toAll || toAll, tries: alert.tries + 1 });

/** Whoever was taken for told is not: where that was the last, nobody is. */
export const mailReturned = (alert: Alert, personId: string): Alert => {
  const reached = (alert.reached ?? []).filter((id) => id !== personId);
  return {
    ...alert,
    ...(reached.length > 0 ? { reached } : { reached: null, problem: 'mail-failed' }),
    missed: alert.missed.filter((id) => id !== personId),
    refused: [...new Set([...alert.refused, personId])],
  };
};

/** One information report changed; one that is not there changes nothing. */
export const withReport = (
  state: CaseState,
  reportId: string,
  change: (report: InformationReportState) => InformationReportState,
): CaseState => {
  const report = state.reports[reportId];
  return report ? { ...state, reports: { ...state.reports, [reportId]: change(report) } } : state;
};

/** One attempt to send changed. */
export const withAttempt = (
  state: CaseState,
  of: { reportId: string; attempt: number },
  change: (attempt: Attempt) => Attempt,
): CaseState =>
  withReport(state, of.reportId, (report) => ({
    ...report,
    attempts: report.attempts.map((attempt) => (attempt.attempt === of.attempt ? change(attempt) : attempt)),
  }));
