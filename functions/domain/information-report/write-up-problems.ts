import { findGradeProblems, findHandlingProblems } from './grading-problems.ts';
import type { InformationReport } from './information-report.ts';
import { findUnprintable } from './printable.ts';
import type { WriteUpProblem } from './write-up-problem.ts';

/** Everything that stops a well-formed write-up from being submitted for approval; empty when it may go. */
export const findWriteUpProblems = (report: InformationReport): readonly WriteUpProblem[] => [
  ...findHandlingProblems(report.handling),
  ...findGradeProblems(report),
  ...findUnprintable(report).map(({ field, message }) => ({ path: field, message })),
];
