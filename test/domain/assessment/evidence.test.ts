import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import {
  type Assessment,
  assessmentSchema,
  type RuleOutcome,
} from '../../../functions/domain/assessment/assessment.ts';
import { categories, type ReportWords } from '../../../functions/domain/report/report.ts';
import { parseReports } from '../../../scripts/evaluation/reports-file.ts';
import { textsOf, words } from './support/words.ts';

const files = [
  'data/demo-reports.json',
  'test/data/further-reports.json',
  'test/data/held-out-reports.json',
  'test/data/held-out-reports-2.json',
  'test/data/held-out-reports-3.json',
  'test/data/held-out-reports-4.json',
  'test/data/held-out-reports-5.json',
  'test/data/held-out-reports-6.json',
];
const written = files.flatMap((file) => parseReports(readFileSync(file, 'utf8')));

const outcomesOf = ({ thresholds: { T1, T2, T3 }, urgency }: Assessment): readonly RuleOutcome[] => [
  ...T1.rules,
  ...T2.rules,
  ...T3.rules,
  ...urgency.rules,
];

const faultsIn = (report: ReportWords): readonly string[] => {
  const texts = textsOf(report);
  return outcomesOf(assess(report)).flatMap(({ id, result, evidence, missing }) => [
    ...(result === 'met' && evidence.length === 0 ? [`${id} is met without words`] : []),
    ...(result === 'not-met' && evidence.length === 0 && missing === undefined
      ? [`${id} fails without a reason`]
      : []),
    ...evidence
      .filter((span) => span === '' || !texts.some((text) => text.includes(span)))
      .map((span) => `${id} quotes “${span}”`),
  ]);
};

const sentences = written.flatMap(({ report }) => report.narrative.split(/(?<=[.!?\n])/));

const narratives = fc.oneof(
  fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ')),
);

const reports = fc
  .record({
    narrative: narratives.filter((text) => text.trim() !== ''),
    ticked: fc.subarray([...categories]),
    role: fc.constantFrom('officer', 'staff', 'special', 'volunteer', 'unknown'),
    name: fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
    description: fc.option(fc.constantFrom(...sentences.map((text) => text.slice(0, 200))), {
      nil: undefined,
    }),
    danger: fc.constantFrom('yes', 'no', 'not-sure'),
    complaint: fc.constantFrom('yes', 'no', 'not-sure', 'not-said'),
    basis: fc.constantFrom('experienced', 'witnessed', 'documents', 'not-said'),
    ongoing: fc.boolean(),
  })
  .map(({ narrative, ticked, role, name, description, danger, complaint, basis, ongoing }) =>
    words(narrative, {
      categories: ticked,
      subjects: [
        {
          role,
          ...(name === undefined ? {} : { name }),
          ...(description === undefined ? {} : { description }),
        },
      ],
      risk: { someoneInDanger: danger },
      existingComplaint: complaint,
      knowledge: { basis },
      when: { ongoing },
    }),
  );

describe('the reasons of an assessment', () => {
  it('are words of the report, for every report of the development sets', () => {
    expect(written.flatMap(({ id, report }) => faultsIn(report).map((fault) => `${id}: ${fault}`))).toEqual(
      [],
    );
  });

  it('are words of the report, or name what is missing, for any report', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(faultsIn(report)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('make an assessment of the published shape', () => {
    fc.assert(
      fc.property(reports, (report) => assessmentSchema.safeParse(assess(report)).success),
      { numRuns: 100 },
    );
  });

  it('are the same each time the report is read', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(assess(report)).toEqual(assess(report));
      }),
      { numRuns: 50 },
    );
  });
});
