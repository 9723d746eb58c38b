import { describe, expect, it } from 'vitest';
import { parseReports } from '../../scripts/evaluation/reports-file.ts';

const line = (id: string, report: Record<string, unknown>): string => JSON.stringify({ id, report });

describe('a file of reports', () => {
  it('may be a document, an array, or JSON Lines', () => {
    const entry = { id: 'a', report: { narrative: 'PC Marsh took cash.' } };
    const texts = [
      JSON.stringify({ about: 'x', reports: [entry] }),
      JSON.stringify([entry]),
      `${JSON.stringify(entry)}\n\n`,
    ];
    expect(texts.map((text) => parseReports(text).map(({ id }) => id))).toEqual([['a'], ['a'], ['a']]);
  });

  it('loses its contact blocks when read', () => {
    const contact = { phone: '01632 960001', charityMayContact: true, forceMayContact: false };
    expect(JSON.stringify(parseReports(line('a', { narrative: 'It happened.', contact })))).not.toContain(
      '01632',
    );
  });

  it.each([
    ['a line that is not JSON', `${line('a', { narrative: 'x' })}\nnot json`, 'line 2: not JSON'],
    ['a missing narrative', line('a', {}), /^line 1: report\.narrative: /],
    [
      'a field that is not known',
      `${line('a', { narrative: 'x' })}\n${line('b', { narrative: 'x', colour: 'red' })}`,
      /^line 2: report: .*colour/,
    ],
    [
      'a force that does not exist',
      line('a', { narrative: 'x', forceId: 'camelot' }),
      /^line 1: report\.forceId: /,
    ],
    [
      'a wrong date in a document',
      `{ "reports": [\n${line('a', { narrative: 'x', when: { from: 'May' } })}\n] }`,
      /^line 2: report\.when\.from: /,
    ],
    ['an empty file', '\n', 'line 1: the file holds no reports'],
  ])('names line and field of %s', (_fault, text, message) => {
    expect(() => parseReports(text)).toThrow(message);
  });

  it('repeats none of the words of a report in an error', () => {
    expect(() =>
      parseReports(line('a', { narrative: 'My sister saw it.', when: { from: 'secret day' } })),
    ).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});
