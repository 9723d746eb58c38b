import { stemOf } from './tokens.ts';

/** One place in a phrase: the words, stems or classes that may stand there, and how many words may come before it. */
export type Slot = {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly any: boolean;
  readonly number: boolean;
  readonly capital: boolean;
  readonly doing: boolean;
  readonly optional: boolean;
  readonly gap: number;
};

/** A compiled phrase. `reach` is the most words it can span. */
export type Pattern = { readonly slots: readonly Slot[]; readonly reach: number; readonly source: string };

/** Word classes, by the name that a phrase uses after `@`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const defaultGap = 4;

const gapOf = (part: string): number | undefined => {
  if (part === '...') return defaultGap;
  return /^\.\.\d+$/.test(part) ? Number(part.slice(2)) : undefined;
};

const expand = (alternative: string, classes: WordClasses): readonly string[] => {
  if (!alternative.startsWith('@')) return [alternative];
  const members = classes[alternative.slice(1)];
  if (members === undefined) throw new RangeError(`No word class is called ${alternative}`);
  return members;
};

const slotOf = (part: string, gap: number, classes: WordClasses): Slot => {
  const optional = part.endsWith('?');
  const alternatives = (optional ? part.slice(0, -1) : part).split('|');
  const special = new Set(['_', '@num', '@cap', '@ing']);
  const written = alternatives.filter((item) => !special.has(item)).flatMap((item) => expand(item, classes));
  return {
    words: written.filter((word) => !word.endsWith('~')),
    stems: written.filter((word) => word.endsWith('~')).map((word) => stemOf(word.slice(0, -1))),
    any: alternatives.includes('_'),
    number: alternatives.includes('@num'),
    capital: alternatives.includes('@cap'),
    doing: alternatives.includes('@ing'),
    optional,
    gap,
  };
};

/**
 * Compiles a phrase: words separated by spaces, `a|b` either, `word~` any inflection (same stem), `@class` any word
 * of a class, `@num` a number, `@cap` a capitalised word, `@ing` a word that ends so, `_` any word, a trailing `?` optional, `...` up to four
 * words between, `..N` up to N. Matching is by word and bounded, so nothing backtracks.
 */
export const compilePattern = (source: string, classes: WordClasses): Pattern => {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of source.split(' ')) {
    const wide = gapOf(part);
    if (wide === undefined) {
      slots.push(slotOf(part, gap, classes));
      gap = 0;
    } else gap = wide;
  }
  return { slots, reach: slots.reduce((sum, slot) => sum + 1 + slot.gap, 0), source };
};
