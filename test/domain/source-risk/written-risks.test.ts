import { describe, expect, it } from 'vitest';
import { findSourceRisks } from '../../../functions/domain/source-risk/source-risk.ts';
import { findWrittenRisks } from '../../../functions/domain/source-risk/written-risks.ts';

const marks = (text: string) => findWrittenRisks(text).map((mark) => [mark.kind, mark.text]);

describe('words that staff wrote for a force', () => {
  it.each([
    ['He takes cash. I saw him sign the book.', 'I saw him sign the book'],
    ['The record reached me, and was kept.', 'me'],
    ['We heard it in the yard', 'We heard it in the yard'],
    ['He sold our details', 'our details'],
  ])('are marked where they speak as the reporter: %s', (text, words) => {
    expect(marks(text)).toEqual([['first-person', words]]);
  });

  it.each(['at 23:10', 'at 11pm', 'at 9.45 am', 'at 2310 hours'])(
    'are marked where they give a time of day: %s',
    (text) => {
      expect(findWrittenRisks(text).map(({ kind }) => kind)).toEqual(['exact-time']);
    },
  );

  it.each([
    ['On 21 November 2026 he came.', '21 November 2026'],
    ['On the 3rd of May he came.', '3rd of May'],
    ['He came on Nov 21st.', 'Nov 21st'],
    ['2026-11-21', '2026-11-21'],
    ['Seen 21/11/26 there', '21/11/26'],
  ])('are marked where they give a day of the year: %s', (text, words) => {
    expect(marks(text)).toEqual([['exact-time', words]]);
  });

  it.each([
    'It was told to a key worker',
    'his carer saw it',
    'Seen by the only civilian on the night desk',
    'The cleaner on the night shift told a nurse',
  ])('are marked where they name a role that few have: %s', (text) => {
    expect(marks(text)).toEqual([['unique-knowledge', text]]);
  });

  it('are marked wherever the same words of a reporter would be, so that form and write-up agree', () => {
    for (const text of ['He follows me home.', 'She was the last one there.', 'My tutor is PC Vale.']) {
      const spans = findSourceRisks(text).map(({ start, end, kind }) => ({ start, end, kind }));
      expect(spans).not.toEqual([]);
      expect(findWrittenRisks(text).map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(spans);
    }
  });

  it('are not marked twice where the giver’s own words would be', () => {
    const text = 'I am her key worker. He came at 23:10 on Monday.';
    expect(marks(text)).toEqual([
      ['relationship', 'I am her key worker'],
      ['exact-time', '23:10'],
    ]);
    expect(text.slice(findWrittenRisks(text)[1]?.start, findWrittenRisks(text)[1]?.end)).toBe('23:10');
  });

  it.each([
    'An officer takes £4.50 a plate, on the A10, in March 2026.',
    'Between March and May 2026, and in spring 2025; 12 may have seen it; section 4.2.1 applies.',
    'PC Alex I. Marsh, collar 4410, station US Halifax, sells look-ups.',
    'Mae’r heddwas wedi mynd i Wrecsam yn y bore.',
  ])('are left alone where they do neither: %s', (text) => {
    expect(findWrittenRisks(text)).toEqual([]);
  });

  it('are held to more than the words of a reporter, where “I saw” is plain', () => {
    expect(findSourceRisks('I saw him sign the book.')).toEqual([]);
  });
});
