import { deriveTaskId } from '../../ids.ts';
import { notFound } from '../../refusal.ts';
import type { CaseEvent, CaseEventOf } from '../events.ts';
import type { CaseState, InformationReportState } from '../state.ts';
import { standaloneTask } from './open-task.ts';

type Returned = Omit<CaseEventOf<'CodeMailReturned'>, 'type'>;

/** Whether anybody waits for what the mail carried: a code that was replaced since, or was used, is missed by nobody. */
const isMissed = (report: InformationReportState, { mail, number }: Returned): boolean =>
  mail === 'new-code' ? number === report.codeVersion : report.acknowledgedAt === null;

/**
 * A mail that carried a report's code and nothing else came back: a supervisor rings the force, or mends its entry. One task
 * for one mail, whatever else is told of it.
 */
export const returnCodeMail = (state: CaseState, returned: Returned): readonly CaseEvent[] => {
  const { reportId, mail, number } = returned;
  const report = state.reports[reportId];
  if (!report) throw notFound('information report');
  const kind = 'code-mail-returned';
  const { caseId } = state;
  const taskId = deriveTaskId({ caseId, round: report.round, kind, reportId, after: `${mail}-${number}` });
  const task =
    isMissed(report, returned) && !state.tasks[taskId]
      ? [standaloneTask(state, { kind, taskId, reportId })]
      : [];
  return [{ type: 'CodeMailReturned', ...returned }, ...task];
};
