import { withReport } from './changes.ts';
import type { CaseCommit, CaseEventOf } from './events.ts';
import type { Answer, CaseState, ReportState, Task } from './state.ts';

/** An answer as the state keeps it. */
export const answerOf = (event: CaseEventOf<'TaskAnswered' | 'TaskTried'>, commit: CaseCommit): Answer => ({
  decision: event.decision,
  codes: event.codes,
  words: event.words,
  by: commit.actor,
  at: commit.at,
});

const setReportStates = (state: CaseState, reportIds: readonly string[], to: ReportState): CaseState =>
  reportIds.reduce((folded, id) => withReport(folded, id, (report) => ({ ...report, state: to })), state);

/** Another recipient from now on. Contact details go along only where the supervisor said so again. */
const sendElsewhere = (
  state: CaseState,
  reportIds: readonly string[],
  { codes }: CaseEventOf<'TaskAnswered'>,
): CaseState => {
  const { recipientId, includeContact = false } = codes;
  if (!recipientId) return state;
  return reportIds.reduce(
    (folded, id) =>
      withReport(folded, id, (report) => ({
        ...report,
        recipientId,
        includeContact: report.includeContact && includeContact,
      })),
    state,
  );
};

/** What an answer changes besides its task: the states of information reports, the forces and categories chosen. */
export const consequences = (state: CaseState, task: Task, event: CaseEventOf<'TaskAnswered'>): CaseState => {
  const reportIds = event.codes.reportIds ?? (task.reportId ? [task.reportId] : []);
  switch (event.decision) {
    case 'submit':
      return setReportStates(state, reportIds, 'submitted');
    case 'approve':
      return sendElsewhere(setReportStates(state, reportIds, 'approved'), reportIds, event);
    case 'alternate':
      return sendElsewhere(state, reportIds, event);
    case 'return':
      return setReportStates(state, reportIds, 'returned');
    case 'noted':
      return task.kind === 'failure' ? setReportStates(state, reportIds, 'set-aside') : state;
    case 'disseminate':
      return {
        ...state,
        forces: event.codes.forceIds ?? state.forces,
        categories: event.codes.categories ?? state.categories,
      };
    default:
      return state;
  }
};
