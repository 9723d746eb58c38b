import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontPaths } from '../../../functions/adapters/pdf/fonts.ts';
import {
  coverage,
  coveredBlocks,
  isCovered,
} from '../../../functions/domain/information-report/font-coverage.ts';

const charactersOf = (path: string): Set<number> => {
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error('A font collection, not a font');
  return new Set(font.characterSet);
};

/** Undrawn, undefined, or meant to be drawn in colour. */
const excluded = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Emoji_Presentation}]$/u;

const isInBlock = (codePoint: number): boolean =>
  coveredBlocks.some(([first, last]) => codePoint >= first && codePoint <= last);

const toRanges = (codePoints: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(' ');
};

describe('the characters that the report font covers', () => {
  const regular = charactersOf(fontPaths.normal);
  const bold = charactersOf(fontPaths.bold);

  it('are those that both embedded weights draw', () => {
    const drawn = [...regular]
      .filter((codePoint) => bold.has(codePoint) && isInBlock(codePoint))
      .filter((codePoint) => !excluded.test(String.fromCodePoint(codePoint)))
      .sort((one, other) => one - other);
    expect(coverage).toBe(toRanges(drawn));
  });

  it('include Welsh and exclude right-to-left scripts', () => {
    expect([...'ŵŷŴŶâêîôûïäëöüÿ’'].every((letter) => isCovered(letter.codePointAt(0) ?? 0))).toBe(true);
    expect([...'אبܐހ'].some((letter) => isCovered(letter.codePointAt(0) ?? 0))).toBe(false);
  });
});
