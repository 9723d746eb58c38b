import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  ruleResultSchema,
  signpostSchema,
  urgencyLevelSchema,
} from '../../functions/domain/assessment/assessment.ts';
import { categorySchema, type ReportWords, reportSchema } from '../../functions/domain/report/report.ts';

/** What a labeller says of a report. */
export const labelsSchema = z.object({
  T1: ruleResultSchema,
  T2: ruleResultSchema,
  T3: ruleResultSchema,
  meets: z.boolean().nullable(),
  urgency: urgencyLevelSchema,
  categories: z.array(categorySchema),
  forces: z.array(z.string()),
  sourceRisk: z.array(z.string()),
  signposts: z.array(signpostSchema),
});
export type Labels = z.infer<typeof labelsSchema>;

const entrySchema = z.object({
  id: z.string().min(1),
  report: reportSchema,
  labels: labelsSchema.optional(),
});

/** A report of a file, without its contact block. */
export type Entry = {
  readonly id: string;
  readonly report: ReportWords;
  readonly labels: Labels | undefined;
};

/** The file cannot be used. Its message names the line and the field, and none of the words. */
export class BadReportsFileError extends Error {
  override readonly name = 'BadReportsFileError';
}

type Raw = { readonly line: number; readonly value: unknown };

const lineOf = (text: string, value: unknown): number => {
  const id = z.object({ id: z.string() }).safeParse(value);
  const at = id.success ? text.indexOf(JSON.stringify(id.data.id)) : -1;
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const parseLines = (text: string): readonly Raw[] =>
  text.split('\n').flatMap((written, at) => {
    if (written.trim() === '') return [];
    return [{ line: at + 1, value: parseJson(written) }];
  });

const documentSchema = z.union([z.array(z.unknown()), z.object({ reports: z.array(z.unknown()) })]);

const rawEntries = (text: string): readonly Raw[] => {
  const document = documentSchema.safeParse(parseJson(text));
  if (!document.success) return parseLines(text);
  const reports = Array.isArray(document.data) ? document.data : document.data.reports;
  return reports.map((value) => ({ line: lineOf(text, value), value }));
};

const entryOf = ({ line, value }: Raw): Entry => {
  if (value === undefined) throw new BadReportsFileError(`line ${line}: not JSON`);
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`,
    );
    throw new BadReportsFileError(`line ${line}: ${problems.join('; ')}`);
  }
  const { contact: _contact, ...report } = parsed.data.report;
  return { id: parsed.data.id, report, labels: parsed.data.labels };
};

/** Reads a JSON document `{ reports: […] }`, a JSON array, or JSON Lines of `{ id, report, labels? }`. */
export const parseReports = (text: string): readonly Entry[] => {
  const raw = rawEntries(text);
  if (raw.length === 0) throw new BadReportsFileError('line 1: the file holds no reports');
  return raw.map(entryOf);
};

/** Reads the file at a path. Throws BadReportsFileError, or the system's own error where there is no such file. */
export const readReports = (path: string): readonly Entry[] => parseReports(readFileSync(path, 'utf8'));
