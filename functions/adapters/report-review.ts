import type { ConflictKind } from '../domain/assessment/conflict-kinds.ts';
import { findConflicts } from '../domain/assessment/conflict-of-interest.ts';
import type { StatedUrgencies } from '../domain/case/commands/urgency-of-call.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState, InformationReportState } from '../domain/case/state.ts';
import type { ReportId } from '../domain/ids.ts';
import {
  type InformationReport,
  informationReportSchema,
} from '../domain/information-report/information-report.ts';
import { answerMarks, type KeptMark, type MarksAnswered } from '../domain/information-report/kept-marks.ts';
import { reportWordsSchema } from '../domain/report/report.ts';
import type { ContentStore } from './content-store.ts';
import { messageWordsSchema } from './follow-up-reader.ts';

type Opener = Pick<ContentStore, 'open'>;

const openReport = (
  content: Opener,
  state: CaseState,
  of: InformationReportState,
): Promise<InformationReport> => content.open(caseStream(state.caseId), of.report, informationReportSchema);

/** What the reporter added, in order. */
const openAdditions = (content: Opener, state: CaseState): Promise<readonly string[]> =>
  Promise.all(
    state.messages
      .filter(({ from }) => from === 'reporter')
      .map(
        async ({ words }) => (await content.open(caseStream(state.caseId), words, messageWordsSchema)).text,
      ),
  );

/** How the source-risk marks of these information reports are answered, by report; one that is unknown is left out. */
export const reviewMarks = async (
  content: Opener,
  state: CaseState,
  { reportIds, kept }: { reportIds: readonly ReportId[]; kept: readonly KeptMark[] },
): Promise<Readonly<Record<string, MarksAnswered>>> => {
  const known = [...new Set(reportIds)].flatMap((id) => state.reports[id] ?? []);
  const answered = known.map(async (of) => {
    const { reportId, revision } = of;
    return [
      reportId,
      answerMarks({ reportId, revision, report: await openReport(content, state, of) }, kept),
    ];
  });
  return Object.fromEntries(await Promise.all(answered));
};

/** What each information report of the case states as its urgency. */
export const reviewUrgencies = async (content: Opener, state: CaseState): Promise<StatedUrgencies> => {
  const stated = Object.values(state.reports).map(
    async (of) => [of.reportId, (await openReport(content, state, of)).urgency] as const,
  );
  return Object.fromEntries(await Promise.all(stated));
};

/** Possible conflicts of interest, by what came in, then and since, and by whom the information report names. */
export const reviewConflicts = async (
  content: Opener,
  state: CaseState,
  reportId: ReportId,
): Promise<readonly ConflictKind[]> => {
  const of = state.reports[reportId];
  if (!of) return [];
  const [received, report, additions] = await Promise.all([
    content.open(caseStream(state.caseId), state.received.report, reportWordsSchema),
    openReport(content, state, of),
    openAdditions(content, state),
  ]);
  return findConflicts(received, { alsoNamed: report.subjects, additions }).map(({ kind }) => kind);
};
