import { findWrittenRisks, type WrittenRisk } from '../source-risk/written-risks.ts';
import { type Printed, printedFields } from './printed-fields.ts';

/** Words of a write-up that could lead to the reporter. `path` is their field, for example `items.0.text`. */
export type ReportMark = WrittenRisk & { readonly path: string };

/** Every source-risk mark in what the force would read, in the order of the page. */
export const findReportMarks = (report: Printed): readonly ReportMark[] =>
  printedFields(report).flatMap(({ path, text }) =>
    findWrittenRisks(text).map((mark) => ({ ...mark, path })),
  );
