import { type ReportWords, reportWordsSchema } from '../../../../functions/domain/report/report.ts';

/** The words of a report about a named constable; change what the test is about. */
export const words = (narrative: string, change: Record<string, unknown> = {}): ReportWords =>
  reportWordsSchema.parse({
    subjects: [{ name: 'Alex Thornwick', role: 'officer', rank: 'PC' }],
    narrative,
    ...change,
  });

/** Every text that the report holds, in which evidence must stand. */
export const textsOf = (report: ReportWords): readonly string[] =>
  [
    report.narrative,
    report.place,
    report.where,
    report.when?.text,
    report.evidence,
    report.knowledge?.details,
    report.risk?.details,
    ...report.subjects.flatMap((subject) => Object.values(subject)),
  ].filter((text) => text !== undefined);
