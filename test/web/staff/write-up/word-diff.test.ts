import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../web/staff/write-up/word-diff.ts';

describe('what changed between two revisions', () => {
  it('is shown word by word', () => {
    expect(diffWords('A man took cash', 'A person took the cash')).toEqual([
      { kind: 'same', text: 'A ' },
      { kind: 'removed', text: 'man ' },
      { kind: 'added', text: 'person ' },
      { kind: 'same', text: 'took ' },
      { kind: 'added', text: 'the ' },
      { kind: 'same', text: 'cash' },
    ]);
  });

  it('gives back both texts whole, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', 'long'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after);
        const without = (kind: string) =>
          pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
      }),
    );
  });

  it('is shown as before and after for texts too long to compare', () => {
    const long = 'word '.repeat(2_000);
    expect(diffWords(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
