import { describe, expect, it } from 'vitest';
import { reportIdSchema } from '../../../functions/domain/ids.ts';
import { answerMarks, countKept } from '../../../functions/domain/information-report/kept-marks.ts';
import { findReportMarks } from '../../../functions/domain/information-report/report-marks.ts';
import { anInformationReport } from '../../support/builders.ts';

const reportId = reportIdSchema.parse('1'.repeat(26));
const other = reportIdSchema.parse('2'.repeat(26));
const telling = 'My wife saw him';
const item = (text: string) => ({ text, source: 2, information: 'A' });

/** A report with a mark in every part that a force reads. */
const marked = anInformationReport({
  title: `Payments. ${telling}`,
  informationDate: `March. ${telling}`,
  subjects: [{ name: 'Alex Thornwick', description: telling }],
  items: [item('A serving officer takes cash.'), item(`He takes cash. ${telling}`)],
  provenance: telling,
  handling: { code: 'C', action: 'A1', sanitisation: 'S2', conditions: telling },
});

const answered = (kept: Parameters<typeof answerMarks>[1]) =>
  answerMarks({ reportId, revision: 3, report: marked }, kept);

describe('the source-risk marks of an information report', () => {
  it('are looked for in every part that the force would read, each with its place', () => {
    expect(findReportMarks(marked).map(({ path, start, text }) => [path, start, text])).toEqual([
      ['title', 10, telling],
      ['informationDate', 7, telling],
      ['subjects.0.description', 0, telling],
      ['items.1.text', 15, telling],
      ['provenance', 0, telling],
      ['handling.conditions', 0, telling],
    ]);
  });

  it('are not looked for in the reason of a grade, which is never printed', () => {
    const graded = { ...item('He takes cash.'), information: 'E', gradeReason: telling };
    expect(findReportMarks(anInformationReport({ items: [graded] }))).toEqual([]);
  });

  it('that nobody answered are named by their fields, and by none of their words', () => {
    const { unanswered, kept } = answered([]);
    expect(unanswered.map(({ path }) => path)).toEqual(
      findReportMarks(marked).map(({ path }) => `informationReports.${reportId}.${path}`),
    );
    expect(JSON.stringify(unanswered)).not.toContain('wife');
    expect(kept).toEqual([]);
  });

  it('that are kept with a reason carry their words and kind to be sealed', () => {
    const keep = { reportId, path: 'items.1.text', start: 15, reason: 'He says it of himself' };
    const { unanswered, kept, revision } = answered([keep]);
    expect(revision).toBe(3);
    expect(kept).toEqual([{ ...keep, kind: 'relationship', text: telling }]);
    expect(unanswered.map(({ path }) => path)).not.toContain(`informationReports.${reportId}.items.1.text`);
  });

  it.each([
    ['another report', { reportId: other, path: 'provenance', start: 0 }],
    ['another field', { reportId, path: 'items.0.text', start: 0 }],
    ['another place of the field', { reportId, path: 'provenance', start: 4 }],
  ])('are not answered by a reason for %s', (_name, place) => {
    const { unanswered, kept } = answered([{ ...place, reason: 'x' }]);
    expect(unanswered.length).toBe(6);
    expect(kept).toEqual([]);
  });

  it('are counted by kind for the ledger, and not at all where none stays', () => {
    const keep = (path: string) => ({ reportId, path, start: 0, reason: 'x' });
    const { kept } = answered([keep('provenance'), keep('handling.conditions')]);
    expect(countKept(kept)).toEqual({ relationship: 2 });
    expect(countKept([])).toBeNull();
  });
});
