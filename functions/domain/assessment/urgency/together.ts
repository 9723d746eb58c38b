import { nowOrSoon, overNow } from '../lexicon/closeness.ts';
import type { PhraseGroup } from '../lexicon/phrases.ts';
import type { Reading, Span } from '../reading.ts';
import { nothingTold, type Rule } from '../rule.ts';
import { isServiceComplaint } from '../stance.ts';
import { judgeDanger, saidYes } from './danger.ts';

/** Kinds of sign that mean danger where all stand together. The first is what the others are looked for around. */
export type Signs = readonly [PhraseGroup, ...PhraseGroup[]];

/** A rule of signs: met where any of the sets stands together, it is now or soon, and it is not over. */
export type DangerSigns = {
  readonly id: string;
  readonly missing: string;
  readonly anyOf: readonly Signs[];
  readonly unless?: (reading: Reading) => boolean;
};

/** Sentences on either side that are read together. */
const nearby = 4;

const nearTo = (spans: readonly Span[], sentence: number): readonly Span[] =>
  spans.filter((span) => Math.abs(span.sentence - sentence) <= nearby);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Adds the first words of a kind that are near and not yet taken; undefined where there are none. */
const withNext = (
  taken: readonly Span[] | undefined,
  spans: readonly Span[],
): readonly Span[] | undefined => {
  const [first] = taken ?? [];
  if (taken === undefined || first === undefined) return undefined;
  const next = nearTo(spans, first.sentence).find((span) => !taken.some((other) => overlap(other, span)));
  return next === undefined ? undefined : [...taken, next];
};

/**
 * Words for each kind where all kinds stand within a few sentences of the first; else none. No word counts twice, so
 * that a kind named twice must be there twice.
 */
export const foundTogether = (reading: Reading, [first, ...others]: Signs): readonly Span[] => {
  const rest = others.map((group) => reading.find(group));
  for (const span of reading.find(first)) {
    const all = rest.reduce<readonly Span[] | undefined>(withNext, [span]);
    if (all !== undefined) return all;
  }
  return [];
};

/** Over: by the form, or by words of the past where those of now are no more. */
export const isOverNow = (reading: Reading): boolean => {
  if (saidYes(reading)) return false;
  if (reading.report.when?.ongoing === false) return true;
  const over = reading.find(overNow).length;
  return reading.report.when?.ongoing !== true && over > 0 && over >= reading.findAnywhere(nowOrSoon).length;
};

/** A rule of danger from signs that tell together and none alone. */
export const dangerWhere = ({ id, missing, anyOf, unless }: DangerSigns): Rule => ({
  id,
  judge: (reading) => {
    const open =
      !isOverNow(reading) &&
      !isServiceComplaint(reading) &&
      nothingTold(reading) === undefined &&
      unless?.(reading) !== true;
    const spans = open
      ? (anyOf.map((signs) => foundTogether(reading, signs)).find((found) => found.length > 0) ?? [])
      : [];
    return judgeDanger(spans.length > 0, spans, missing);
  },
});
