import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpans, segmentText } from '../../../../web/staff/case/marks.ts';

describe('the words that decided a test', () => {
  it('are found wherever they stand, whatever their case', () => {
    expect(findSpans('Cash. He took cash.', 'cash', 'T2')).toEqual([
      { start: 0, end: 4, source: 'T2' },
      { start: 14, end: 18, source: 'T2' },
    ]);
  });

  it('are not found where there are none', () => {
    expect(findSpans('He took cash.', '', 'T2')).toEqual([]);
    expect(findSpans('He took cash.', 'money', 'T2')).toEqual([]);
  });

  it('show together where marks overlap', () => {
    const spans = [
      { start: 0, end: 7, source: 'T1' },
      { start: 3, end: 12, source: 'T2' },
    ];
    expect(segmentText('He took cash.', spans)).toEqual([
      { text: 'He ', sources: ['T1'] },
      { text: 'took', sources: ['T1', 'T2'] },
      { text: ' cash', sources: ['T2'] },
      { text: '.', sources: [] },
    ]);
  });

  it('never change, lose or double a word of the text', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 60 }),
      end: fc.integer({ min: -3, max: 60 }),
      source: fc.constantFrom('T1', 'T2', 'gender'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        expect(
          segmentText(text, spans)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
