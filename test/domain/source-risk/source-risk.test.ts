import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSourceRisks } from '../../../functions/domain/source-risk/source-risk.ts';

const kindsIn = (text: string) => findSourceRisks(text).map(({ kind }) => kind);

describe('source risk', () => {
  it.each([
    ['relationship', 'I was married to him for eleven years'],
    ['relationship', 'my sister told me about it'],
    ['unique-knowledge', 'i do the books for the car wash'],
    ['unique-knowledge', 'there was only me and Dean in the office'],
    ['unique-knowledge', 'Fi oedd yr unig un yn y gegin'],
    ['exact-time', 'it was ten past eleven at night'],
    ['identifier', 'their reference is CM/7731/26'],
    ['gender', 'as a woman it frightened people'],
    ['unique-knowledge', 'im 14 and i dont know who else to tell'],
    ['unique-knowledge', 'there were four of us on the late'],
    ['unique-knowledge', 'she comes in the café where I work'],
    ['unique-knowledge', 'I rang the nursery'],
    ['relationship', 'she is safe with us for now'],
    ['relationship', 'it was next to me'],
    ['relationship', 'My tutor is PC Vale'],
    ['unique-knowledge', 'he follows me home'],
    ['unique-knowledge', 'Picked two men up outside the court'],
    ['unique-knowledge', 'Nurse here'],
    ['unique-knowledge', 'I write as secretary of a club'],
    ['unique-knowledge', 'she was the last one there'],
    ['unique-knowledge', 'he will know it was the quad'],
    ['unique-knowledge', 'Nain ydw i'],
    ['exact-time', 'the car left at 23:50 last night'],
  ])('finds %s in “%s”', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    'PC Marsh took cash from the stallholders on Saturday. The market has cameras.',
    'He told the driver to stop and the van was driven off by a constable.',
    'She works by the river; the only way in is a gate; the last time was in May.',
  ])('finds nothing in what anybody could have seen: %s', (text) => {
    expect(findSourceRisks(text)).toEqual([]);
  });

  it('leaves out what a call handler asked', () => {
    expect(findSourceRisks('CALL HANDLER: Is he your husband or is she my sister?')).toEqual([]);
  });

  it('gives spans that stand where they say, in order, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 600, unit: 'grapheme' }),
        fc.constantFrom('', ' my sister, ', ' I work at the pub.\n'),
        (noise, risk) => {
          const text = `${noise}${risk}${noise}`;
          const risks = findSourceRisks(text);
          for (const { text: words, start, end } of risks) expect(text.slice(start, end)).toBe(words);
          expect(risks.map(({ start }) => start)).toEqual(
            risks.map(({ start }) => start).sort((a, b) => a - b),
          );
        },
      ),
    );
  });

  it('imports nothing but types, so that a browser can run it on what is typed', () => {
    expect(readFileSync('functions/domain/source-risk/source-risk.ts', 'utf8')).not.toMatch(
      /\bimport\b(?! type )|\bfetch\b|\brequire\(/,
    );
  });
});
