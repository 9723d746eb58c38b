import { describe, expect, it } from 'vitest';
import { renderInformationReport } from '../../../functions/adapters/pdf/render-information-report.ts';
import type { InformationReport } from '../../../functions/domain/information-report/information-report.ts';
import { anInformationReport } from '../../support/an-information-report.ts';
import { anInput } from './support/an-input.ts';
import { type Page, readPdf } from './support/read-pdf.ts';

const rendered = async (changes: Partial<InformationReport>) =>
  readPdf((await renderInformationReport(anInput({ report: anInformationReport(changes) }))).bytes);

const item = (text: string) => ({ text, source: 2 as const, information: 'A' as const });

/** What stands above a long item, and again at the head of each of its further pages. */
const headOfLongItem = /\dThetextisbelow2AUntestedKnowndirectly/g;

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Everything between the page header and the page footer. */
const body = ({ runs }: Page) => runs.filter(({ baseline }) => baseline > 52 && baseline < 780);

/** Margins of 42 points; half a point for rounding. */
const staysInside = (page: Page): boolean =>
  page.runs.every(
    ({ left, right, baseline }) => left >= 41.5 && right <= 553.8 && baseline > 20 && baseline < 822,
  ) && body(page).every(({ baseline }) => baseline > 56);

const headings = ['Subjects', 'Information', 'Provenance', 'Handling'];

describe('the layout of an information report', () => {
  it('carries 20,000 characters over pages without losing one', async () => {
    const text = Array.from({ length: 2500 }, (_, index) => `w${index}`.padEnd(7, 'x'))
      .join(' ')
      .slice(0, 20_000);
    const { pages } = await rendered({ items: [item(text), item('The last item.')] });
    const found = squeezed(
      pages
        .flatMap(body)
        .map((run) => run.text)
        .join(''),
    );
    expect(found.replaceAll(headOfLongItem, '')).toContain(squeezed(text));
    expect(found).toContain('Thelastitem.');
    const itsPages = pages.filter((page) => /w\d+x+ w\d+x+/.test(page.text));
    expect(itsPages.length).toBeGreaterThan(3);
    for (const page of itsPages) expect(squeezed(page.text)).toMatch(headOfLongItem);
    expect(pages.every(staysInside)).toBe(true);
  });

  it('never parts the conditions of handling from its codes, wherever the page ends', async () => {
    const line = 'The subject took envelopes at the yard on several evenings, as two people there say.';
    for (let count = 8; count < 18; count += 1) {
      const { pages } = await rendered({ items: Array.from({ length: count }, () => item(line)) });
      const withCodes = pages.find(({ text }) => text.includes('Consult the originator before sanitising'));
      expect(withCodes?.text, `${count} items`).toContain('Conditions: Do not approach');
    }
  });

  it.each([
    ['one letter', 'W'.repeat(6000)],
    ['a link', `https://example.org/${'a-b/'.repeat(400)}`],
    ['lines of one letter', 'a\n'.repeat(400)],
  ])('wraps an unbroken run (%s) inside its column', async (_title, text) => {
    const { pages } = await rendered({ items: [item('First.'), item(text.trim())] });
    expect(pages.every(staysInside)).toBe(true);
    const found = squeezed(
      pages
        .flatMap(body)
        .map((run) => run.text)
        .join(''),
    );
    expect(found.replaceAll(headOfLongItem, '')).toContain(squeezed(text));
  });

  it('wraps every other field too', async () => {
    const long = 'Q'.repeat(290);
    const { pages } = await rendered({
      title: 'T'.repeat(200),
      informationDate: 'D'.repeat(200),
      provenance: 'P'.repeat(4000),
      subjects: [
        {
          role: 'officer',
          name: long,
          rank: long,
          number: long,
          station: long,
          vehicle: long,
          online: long,
          description: 'Z'.repeat(4000),
        },
      ],
      handling: { code: 'C', action: 'A3', sanitisation: 'S1', conditions: 'K'.repeat(4000) },
    });
    expect(pages.every(staysInside)).toBe(true);
  });

  it('lists twenty subjects, none split over two pages', async () => {
    const subjects = Array.from({ length: 20 }, (_, index) => ({
      role: 'officer' as const,
      name: `Officer Number${index}`,
      number: `${1000 + index}`,
      description: `${'Tall. '.repeat(index * 5)}End${index}.`,
    }));
    const { pages } = await rendered({ subjects });
    for (const [index, { name }] of subjects.entries()) {
      const own = pages.filter((page) => page.text.includes(`${name},`));
      expect(own).toHaveLength(1);
      expect(own[0]?.text).toContain(`End${index}.`);
    }
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    for (let lines = 0; lines < 60; lines += 3) {
      const { pages } = await rendered({
        items: [
          item('A line of text.\n'.repeat(lines + 1).trim()),
          ...Array.from({ length: 6 }, () => item('Short.')),
        ],
        provenance: `Known ${'at length '.repeat(lines * 5)}`,
      });
      for (const page of pages) {
        const lowest = body(page).reduce((low, run) => (run.baseline < low.baseline ? run : low));
        expect(headings).not.toContain(lowest.text);
      }
    }
  });
});
