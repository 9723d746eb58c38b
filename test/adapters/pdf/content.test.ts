import { describe, expect, it } from 'vitest';
import { ContactWithoutConsent, UnprintableReport } from '../../../functions/adapters/pdf/errors.ts';
import { renderInformationReport } from '../../../functions/adapters/pdf/render-information-report.ts';
import { anInformationReport } from '../../support/an-information-report.ts';
import { aContact, anInput } from './support/an-input.ts';
import { readPdf } from './support/read-pdf.ts';

const rendered = async (changes: Parameters<typeof anInput>[0] = {}) =>
  readPdf((await renderInformationReport(anInput(changes))).bytes);

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('an information report on paper', () => {
  it('says all that a force needs, on one page where one is enough', async () => {
    const { pages, text } = await rendered();
    expect(pages).toHaveLength(1);
    const report = anInformationReport();
    for (const part of [
      'Reference (URN) NPACARS-26-7K3QX',
      'From (originator). To speak with us: 01632 960142 National Police Anti-Corruption and Abuse Reporting Service',
      'To West Yorkshire Police',
      'Date of the information Spring to early summer 2026',
      'Date of this report July 2026',
      'Urgency Priority',
      'Category Corrupt payment or favours',
      report.title,
      'Daniel Example, police officer',
      'Rank: Sergeant',
      'Number: 4471',
      'Station or unit: Northgate Road police station',
      'Vehicle: Grey estate car, AB12 CDE',
      'Online: @example_records',
      report.provenance,
      'C Lawful sharing permitted with conditions',
      'A1 May be combined or corroborated; no direct action without the originator',
      'S2 Consult the originator before sanitising',
      'Conditions: Do not approach the owner of the yard',
      'Provisional grading, for the receiving force to re-grade',
      'https://reports.example/acknowledge K7QD-4XWM-92TF',
      'https://reports.example/check-a-report 8HTR-2MZQ-5PNC',
      'E Suspected to be false',
      'Page 1 of 1',
    ]) {
      expect(text).toContain(part);
    }
    for (const [index, item] of report.items.entries()) expect(text).toContain(`${index + 1} ${item.text}`);
  });

  it('grades every item beside it', async () => {
    const { text } = await rendered();
    expect(count(text, '2A Untested Known directly')).toBe(2);
    expect(count(text, '2C Untested Known indirectly')).toBe(1);
    expect(count(text, '2D Untested Not known')).toBe(1);
  });

  it('never prints the reason of a grade', async () => {
    const items = [
      { text: 'Seen.', source: 2 as const, information: 'B' as const, gradeReason: 'Matches case ABC' },
    ];
    expect((await rendered({ report: anInformationReport({ items }) })).text).not.toContain('Matches case');
  });

  it('says urgent when it is immediate, and only then', async () => {
    expect((await rendered()).text).not.toContain('URGENT');
    expect((await rendered({ report: anInformationReport({ urgency: 'immediate' }) })).text).toContain(
      'URGENT',
    );
  });

  it('says so where nobody is identified', async () => {
    const { text } = await rendered({ report: anInformationReport({ subjects: [] }) });
    expect(text).toContain('No subject identified by the originator.');
  });

  it('bears the protective marking at top and bottom of every page', async () => {
    const long = { text: 'It went on. '.repeat(1500), source: 2 as const, information: 'A' as const };
    const { pages } = await rendered({ report: anInformationReport({ items: [long] }), marking: 'OFFICIAL' });
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      const marks = page.runs.filter(({ text }) => text === 'OFFICIAL').map(({ baseline }) => baseline);
      expect(marks).toHaveLength(2);
      expect(Math.max(...marks)).toBeGreaterThan(800);
      expect(Math.min(...marks)).toBeLessThan(40);
      expect(page.text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page.text).toContain('Handling C A1 S2');
    }
    expect(count((await rendered()).text, 'OFFICIAL-SENSITIVE')).toBe(2);
  });

  it('says on every page when it is a draft, and when it is not the live service', async () => {
    const draft = await rendered({
      draft: true,
      acknowledge: { url: 'https://reports.example/acknowledge', code: null },
    });
    expect(draft.text).toContain('DRAFT: not approved, not to be sent');
    expect(draft.text).toContain('Given when the report is approved');
    const test = await rendered({ notLive: true });
    expect(test.text).toContain('TEST: this is not the live service, do not act on it');
    expect((await rendered()).text).not.toMatch(/DRAFT|TEST/);
  });
});

describe('the reporter’s contact details', () => {
  const allowed = anInformationReport({ includeContact: true });

  it('stand alone on the last page, with when it is safe beside the number', async () => {
    const { pages } = await rendered({ report: allowed, contact: aContact() });
    expect(pages).toHaveLength(2);
    expect(pages[0]?.text).toContain('Left, with consent: on the separate last page');
    expect(pages[0]?.text).not.toMatch(/Llŷr|900123|wyn@/);
    expect(pages[1]?.text).toMatch(
      /Name Ŵyn Llŷr When and how it is safe After 8pm, not on Sundays\..* Phone/,
    );
    expect(pages[1]?.text).toContain('Phone +44 7700 900123 Email wyn@example.org');
    expect(pages[1]?.text).not.toContain('Daniel Example');
  });

  it.each([
    ['the reporter did not agree', { report: allowed, contact: aContact({ forceMayContact: false }) }],
    ['the write-up does not include them', { contact: aContact() }],
  ])('are refused where %s', async (_title, changes) => {
    await expect(renderInformationReport(anInput(changes))).rejects.toBeInstanceOf(ContactWithoutConsent);
  });

  it('are told apart when held but not shared, to follow, or never given', async () => {
    expect((await rendered({ contactHeld: true })).text).toContain('Left with the originator; not shared');
    expect((await rendered({ contactHeld: false })).text).toContain('None supplied with this report');
    expect((await rendered({ report: allowed, draft: true })).text).toContain(
      'on a separate last page once approved',
    );
  });

  it('in a script that cannot be printed are left to the originator, not garbled and not a failure', async () => {
    const { pages } = await rendered({ report: allowed, contact: aContact({ name: 'أحمد' }) });
    expect(pages[1]?.text).toContain('this document cannot print Arabic script: ask the originator');
    expect(pages[1]?.text).not.toMatch(/\p{Script=Arabic}/u);
    expect(pages[1]?.text).toContain('+44 7700 900123');
  });
});

describe('text that would come out wrong', () => {
  it('is refused with the fields named and none of their words', async () => {
    const report = anInformationReport({ title: 'سر', provenance: 'Secret \u0007 bell' });
    const error: unknown = await renderInformationReport(anInput({ report })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UnprintableReport);
    expect(error).toMatchObject({ name: 'UnprintableReport', fields: ['title', 'provenance'] });
    expect(String(error)).not.toMatch(/Secret|سر/);
  });

  it('does not include Welsh, accents of Europe, Greek or Cyrillic', async () => {
    const title = 'Ŵyn Tŷ Łukasz Żółć Ștefan Nguyễn Ελένη Юлія “£€½”';
    expect((await rendered({ report: anInformationReport({ title }) })).text).toContain(title);
  });
});
