import { describe, expect, it } from 'vitest';
import { informationReportSchema } from '../../../../functions/domain/information-report/information-report.ts';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { findDifferences } from '../../../../web/staff/write-up/differences.ts';
import { fieldName, findRisks, keptMarks } from '../../../../web/staff/write-up/risks.ts';
import {
  coarseDate,
  openWriteUp,
  startWriteUp,
  type WriteUp,
  writeUpBody,
} from '../../../../web/staff/write-up/write-up.ts';

const aCase = (change: Record<string, unknown> = {}) =>
  caseSchema.parse({
    caseId: 'c',
    reference: 'R-1',
    state: 'write-up',
    urgency: 'priority',
    categories: ['corrupt-payment'],
    forces: ['west-yorkshire', 'cheshire'],
    report: {
      narrative: 'words',
      subjects: [{ name: 'Daniel Marsh', role: 'officer' }],
      when: { from: '2026-05-04' },
      knowledge: { basis: 'told-by-someone-else' },
    },
    ...change,
  });

const written = (change: Partial<WriteUp> = {}): WriteUp => ({
  ...startWriteUp(aCase()),
  title: 'Sale of information',
  items: [{ text: 'An officer sells addresses.', source: '2', information: 'C', gradeReason: '' }],
  provenance: 'Known indirectly',
  ...change,
});

describe('a new information report', () => {
  it('starts untested, graded by how the giver knows, with the handling of an anonymous giver', () => {
    const { items, handling } = startWriteUp(aCase());
    expect(items).toEqual([{ text: '', source: '2', information: 'C', gradeReason: '' }]);
    expect(handling).toEqual({ code: 'C', action: 'A1', sanitisation: 'S2', conditions: '' });
  });

  it('takes no word of the report but what leads to the subject', () => {
    const { title, provenance, items } = startWriteUp(aCase());
    expect([title, provenance, items[0]?.text]).toEqual(['', '', '']);
  });

  it('is for the first force that triage chose and that has none yet', () => {
    const one = { reportId: 'r', forceId: 'west-yorkshire', revision: 1 };
    expect(startWriteUp(aCase()).forceId).toBe('west-yorkshire');
    expect(startWriteUp(aCase({ informationReports: [one] })).forceId).toBe('cheshire');
  });

  it('says the month, not the day', () => {
    expect(startWriteUp(aCase()).informationDate).toBe('May 2026');
    expect(coarseDate('last week')).toBe('');
  });
});

describe('the body that is saved', () => {
  it('is an information report of the contract', () => {
    expect(informationReportSchema.safeParse(writeUpBody(written())).error).toBeUndefined();
  });

  it('carries no action or sanitisation code under P', () => {
    const handling = { code: 'P', action: 'A1', sanitisation: 'S2', conditions: 'none' };
    expect(writeUpBody(written({ handling })).handling).toEqual({ code: 'P' });
  });

  it('leaves out a person of whom nothing is said', () => {
    const blank = {
      name: '',
      role: 'unknown',
      rank: '',
      number: '',
      station: '',
      description: '',
      vehicle: '',
      online: '',
    };
    expect(writeUpBody(written({ subjects: [blank] })).subjects).toEqual([]);
  });

  it('is the same again after it was read back', () => {
    const body = writeUpBody(written());
    const read = openWriteUp(informationReportSchema.parse(body));
    expect(writeUpBody(read)).toEqual(body);
  });
});

describe('two versions of a report', () => {
  it('differ where a word does, named by its field', () => {
    const mine = written();
    const theirs = written({ provenance: 'Known to several' });
    expect(findDifferences(mine, theirs)).toEqual([
      { field: 'provenance', name: 'Provenance', mine: 'Known indirectly', theirs: 'Known to several' },
    ]);
    expect(findDifferences(mine, mine)).toEqual([]);
  });

  it('differ by an item that only one has', () => {
    const mine = written();
    const extra = { text: 'More.', source: '2', information: 'D', gradeReason: '' };
    const [difference] = findDifferences(mine, written({ items: [...mine.items, extra] }));
    expect(difference).toMatchObject({ name: 'Item 2', mine: '' });
  });
});

describe('source risks in a write-up', () => {
  it('are found in every part that the force would read, each phrase once', () => {
    const item = {
      text: 'My wife saw him. An officer sells addresses.',
      source: '2',
      information: 'A',
      gradeReason: '',
    };
    const risks = findRisks(written({ items: [item], provenance: 'My wife saw him' }));
    expect(risks.map(({ kind, text }) => [kind, text])).toEqual([['relationship', 'My wife saw him']]);
  });

  it('that stay are sent by their places, with the reason given for the phrase', () => {
    const text = 'He sells addresses. My wife saw him.';
    const item = { text, source: 2, information: 'A' };
    const report = informationReportSchema.parse({
      ...writeUpBody(written({ provenance: 'My wife saw him' })),
      items: [item],
    });
    const reports = caseSchema.parse({
      ...aCase(),
      informationReports: [{ reportId: 'r1', forceId: 'cheshire', revision: 1, report }],
    }).informationReports;
    expect(keptMarks(reports, {})).toEqual([]);
    expect(keptMarks(reports, { 'relationship:my wife saw him': ' A phrase of his ' })).toEqual([
      { reportId: 'r1', path: 'items.0.text', start: 20, reason: 'A phrase of his' },
      { reportId: 'r1', path: 'provenance', start: 0, reason: 'A phrase of his' },
    ]);
  });

  it('are named by the field as the page names it', () => {
    expect(['title', 'items.1.text', 'subjects.0.description', 'handling.conditions'].map(fieldName)).toEqual(
      ['Title', 'Item 2', 'Person 1', 'Conditions'],
    );
  });

  it('are not found in the reason for a grade, which is never printed', () => {
    const item = {
      text: 'An officer sells addresses.',
      source: '2',
      information: 'E',
      gradeReason: 'My wife doubts it',
    };
    expect(findRisks(written({ items: [item] }))).toEqual([]);
  });
});
