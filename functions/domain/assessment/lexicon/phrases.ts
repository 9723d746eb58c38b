import type { IndexedText, Match } from '../text/matcher.ts';
import { findPattern } from '../text/matcher.ts';
import { compilePattern, type Pattern } from '../text/pattern.ts';
import { classes } from './classes.ts';

/**
 * Phrases that mean the same to a rule, compiled at the first question so that loading stays quick. `negatable`: "he
 * never hit her" is not a match for "hit her".
 */
export type PhraseGroup = { readonly patterns: () => readonly Pattern[]; readonly negatable: boolean };

const compile = (written: string): readonly Pattern[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => compilePattern(line, classes));

const atFirstUse = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Phrases, one a line (see compilePattern), that count even after "not" or "never". */
export const phrases = (written: string): PhraseGroup => ({
  patterns: atFirstUse(() => compile(written)),
  negatable: false,
});

/** Phrases, one a line, that do not count when what they say is denied. */
export const assertions = (written: string): PhraseGroup => ({
  patterns: atFirstUse(() => compile(written)),
  negatable: true,
});

/** Several groups as one. It is negatable when each is. */
export const anyOf = (...groups: readonly PhraseGroup[]): PhraseGroup => ({
  patterns: atFirstUse(() => groups.flatMap((group) => group.patterns())),
  negatable: groups.every((group) => group.negatable),
});

const negators = new Set(
  'not never no nobody noone none without neither nor dont didnt doesnt isnt wasnt arent werent wont wouldnt cant cannot couldnt havent hasnt hadnt aint ddim heb byth nid neb'.split(
    ' ',
  ),
);
const resets = new Set([
  'but',
  'only',
  'just',
  'ond',
  'stop',
  'stopped',
  'why',
  'matter',
  'if',
  'know',
  'longer',
  'first',
]);
const reach = 5;

const isDenied = (indexed: IndexedText, first: number): boolean => {
  const sentence = indexed.tokens[first]?.sentence;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const token = indexed.tokens[at];
    if (token === undefined || token.sentence !== sentence || resets.has(token.norm)) return false;
    if (negators.has(token.norm)) return true;
  }
  return false;
};

/** Where any phrase of the group stands in the text, in order, overlaps left out. */
export const findPhrases = (group: PhraseGroup, indexed: IndexedText): readonly Match[] => {
  const all = group
    .patterns()
    .flatMap((pattern) => findPattern(pattern, indexed))
    .filter((match) => !group.negatable || !isDenied(indexed, match.first))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Match[] = [];
  for (const match of all) if (match.first > (kept.at(-1)?.last ?? -1)) kept.push(match);
  return kept;
};
