import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnprintable } from '../../../functions/domain/information-report/printable.ts';
import { toPrintableText } from '../../../functions/domain/information-report/printable-text.ts';
import { toPrintableReport } from '../../../functions/domain/information-report/to-printable-report.ts';
import { unprintableCharacters } from '../../../functions/domain/information-report/unprintable-character.ts';
import { anInformationReport } from '../../support/an-information-report.ts';

const kinds = (text: string): string[] => unprintableCharacters(text).map(({ kind }) => kind);

describe('what the report can print', () => {
  it.each([
    ['English', 'He said “£50 – or else…” and left at ½ past'],
    ['Welsh', 'Tŷ Gwyn, Ŵyn Llŷr, Llanfair­pwll, Ẁ ẁ Ẃ ẃ Ẅ ẅ Ỳ ỳ Ŷ'],
    ['Polish, Turkish, Romanian', 'Łukasz Żółć, Işık Öğüt, Ștefan Țepeș'],
    ['Vietnamese', 'Nguyễn Thị Ngọc Ánh'],
    ['Yoruba with two accents on a letter', 'Ọlá́ Adébáyọ̀'],
    ['Greek and Cyrillic', 'Ελένη Παπαδοπούλου, Юлія Ющенко'],
    ['a letter typed as two', 'w\u0302yn'],
    ['a number pasted from a phone', '\u202a+44 7700 900123\u202c'],
    ['tabs and every line end', 'one\ttwo\r\nthree\rfour\u2028five\u0085six'],
  ])('prints %s', (_title, text) => {
    expect(unprintableCharacters(text)).toEqual([]);
  });

  it.each([
    ['أحمد', 'Arabic script'],
    ['احمد پٹیل', 'Arabic script'],
    ['שלום', 'Hebrew script'],
    ['राम', 'Devanagari script'],
    ['ਸਿੰਘ', 'Gurmukhi script'],
    ['রহিম', 'Bengali script'],
    ['王伟', 'Chinese script'],
    ['さくら', 'Japanese script'],
    ['김', 'Korean script'],
    ['😀', 'emoji'],
    ['👨‍👩‍👧', 'emoji'],
    ['🇬🇧', 'emoji'],
    ['1️⃣', 'emoji'],
    ['\u0000', 'control characters'],
    ['\u001b[2J', 'control characters'],
    ['\u0092', 'control characters'],
    ['\ud800', 'damaged characters'],
    ['\ufffd', 'damaged characters'],
    ['AB12 \u202eEDC', 'direction marks'],
    ['a\u0301\u0302\u0303\u0304', 'letters under three or more accents'],
    ['ꓘ', 'characters the report font does not have'],
    ['𝕏', 'characters the report font does not have'],
  ])('refuses %j as %s', (text, kind) => {
    expect(new Set(kinds(`Sergeant ${text} Example`))).toEqual(new Set([kind]));
  });

  it('names every field that is affected, by its path', () => {
    const report = anInformationReport({
      title: 'Sold 🎁',
      subjects: [
        { role: 'officer', name: 'Daniel Example' },
        { role: 'unknown', online: '@שלום' },
      ],
      items: [
        { text: 'Fine.', source: 2, information: 'A' },
        { text: 'Bell \u0007', source: 2, information: 'A' },
      ],
      handling: { code: 'C', action: 'A1', sanitisation: 'S2', conditions: 'अ' },
    });
    expect(findUnprintable(report).map(({ field }) => field)).toEqual([
      'title',
      'subjects.1.online',
      'items.1.text',
      'handling.conditions',
    ]);
  });

  it('lists each character once, in code point order, so that the list spells nothing', () => {
    const [found] = findUnprintable(anInformationReport({ provenance: 'של של לש' }));
    expect(found?.characters).toEqual(['ל', 'ש']);
  });
});

describe('the text as it is printed', () => {
  it('drops only marks that nobody can see', () => {
    expect(toPrintableText('\ufeffso\u00adft \u200bzero\u200d ❤\ufe0f')).toBe('soft zero ❤');
  });

  it('composes letters and ends lines in one way', () => {
    expect(toPrintableText('w\u0302\r\ny\u0302\rz\u2029\tend')).toBe('ŵ\nŷ\nz\n    end');
  });

  it('never hides a character that is refused, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = toPrintableText(text);
        expect(toPrintableText(printed)).toBe(printed);
        expect(kinds(printed)).toEqual(kinds(text));
      }),
    );
  });

  it('reaches every text of a write-up and leaves the one it was given alone', () => {
    const report = anInformationReport({ title: 'w\u0302', provenance: 'a\r\nb' });
    const frozen = structuredClone(report);
    expect(toPrintableReport(report)).toMatchObject({ title: 'ŵ', provenance: 'a\nb', urgency: 'priority' });
    expect(report).toEqual(frozen);
  });
});
