import type { ReportId } from '../ids.ts';
import { type SourceRiskKind, sourceRiskKinds } from '../source-risk/kinds.ts';
import type { InformationReport } from './information-report.ts';
import { findReportMarks, type ReportMark } from './report-marks.ts';
import type { WriteUpProblem } from './write-up-problem.ts';

/** A mark that stays, named by where it begins, and why it stays. */
export interface KeptMark {
  readonly reportId: ReportId;
  readonly path: string;
  readonly start: number;
  readonly reason: string;
}

/** A kept mark with its words: sealed with the answer, for the approver to see. */
export interface SealedMark extends KeptMark {
  readonly kind: SourceRiskKind;
  readonly text: string;
}

/** How the marks of one information report were answered, and the revision that was looked at. */
export interface MarksAnswered {
  readonly revision: number;
  readonly kept: readonly SealedMark[];
  /** Marks that were neither taken out nor kept, by field. Empty when the report may be submitted. */
  readonly unanswered: readonly WriteUpProblem[];
}

type OfReport = {
  readonly reportId: ReportId;
  readonly revision: number;
  readonly report: InformationReport;
};

const problem = (reportId: ReportId, { path, start, kind }: ReportMark): WriteUpProblem => ({
  path: `informationReports.${reportId}.${path}`,
  message: `Words from character ${start} on could lead to the reporter (${kind}): take them out, or name them in kept and say why they stay`,
});

/** Sets the marks that a report still has against the reasons for which marks stay. */
export const answerMarks = (
  { reportId, revision, report }: OfReport,
  kept: readonly KeptMark[],
): MarksAnswered => {
  const marks = findReportMarks(report).map((mark) => ({
    mark,
    answer: kept.find(
      (one) => one.reportId === reportId && one.path === mark.path && one.start === mark.start,
    ),
  }));
  return {
    revision,
    kept: marks.flatMap(({ mark: { kind, text }, answer }) => (answer ? [{ ...answer, kind, text }] : [])),
    unanswered: marks.flatMap(({ mark, answer }) => (answer ? [] : [problem(reportId, mark)])),
  };
};

/** How many marks of each kind stay: what the ledger may hold of them. Null where none does. */
export const countKept = (kept: readonly SealedMark[]): Partial<Record<SourceRiskKind, number>> | null => {
  const counts = sourceRiskKinds
    .map((kind) => [kind, kept.filter((mark) => mark.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  return counts.length > 0 ? Object.fromEntries(counts) : null;
};
