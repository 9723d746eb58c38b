import type { PhraseGroup } from '../lexicon/phrases.ts';
import type { Reading, Span } from '../reading.ts';

/** What each finding of a kind is worth, and how many of them count at one place. */
export type Points = { readonly words: PhraseGroup; readonly each: number; readonly most: number };

const mostOfAKind = 2;

/** Kinds that are worth the same, each counted at most twice at one place. */
export const worth = (each: number, ...groups: readonly PhraseGroup[]): readonly Points[] =>
  groups.map((words) => ({ words, each, most: mostOfAKind }));

/** Kinds of everyday words, each worth a point, which tell only by their number. */
export const countedUpTo = (most: number, ...groups: readonly PhraseGroup[]): readonly Points[] =>
  groups.map((words) => ({ words, each: 1, most }));

/** What is weighed: `signs` add, `against` takes away, `beside` is what the form's own answers and the whole report add or take. */
export type PointTable = {
  readonly signs: readonly Points[];
  readonly against: readonly Points[];
  readonly beside: (reading: Reading) => number;
  /** Whether anything is weighed at all. */
  readonly open: (reading: Reading) => boolean;
};

/** What the signs of danger around one place come to, and the words that brought it there. */
export type Sum = { readonly points: number; readonly words: readonly Span[] };

const nothing: Sum = { points: 0, words: [] };
/** Sentences on either side that are read together. */
const nearby = 6;

const sumOf = (reading: Reading, sentence: number, list: readonly Points[]): Sum =>
  list.reduce<Sum>((sum, { words, each, most }) => {
    const near = reading
      .find(words)
      .filter((span) => Math.abs(span.sentence - sentence) <= nearby)
      .slice(0, most);
    if (near.length === 0) return sum;
    return { points: sum.points + near.length * each, words: [...sum.words, ...near.slice(0, 1)] };
  }, nothing);

const places = (reading: Reading, signs: readonly Points[]): ReadonlySet<number> =>
  new Set(signs.flatMap(({ words }) => reading.find(words).map(({ sentence }) => sentence)));

/** Weighs by a table: the most that the signs come to anywhere in the narrative. Each reading is weighed once. */
export const pointsBy = ({ signs, against, beside, open }: PointTable): ((reading: Reading) => Sum) => {
  const known = new WeakMap<Reading, Sum>();
  const around = (reading: Reading, sentence: number): Sum => {
    const { points, words } = sumOf(reading, sentence, signs);
    return { points: points - sumOf(reading, sentence, against).points, words };
  };
  const weigh = (reading: Reading): Sum => {
    if (!open(reading)) return nothing;
    const most = [...places(reading, signs)]
      .map((sentence) => around(reading, sentence))
      .reduce<Sum | undefined>((best, sum) => (best && best.points >= sum.points ? best : sum), undefined);
    return most === undefined ? nothing : { ...most, points: most.points + beside(reading) };
  };
  return (reading) => {
    const sum = known.get(reading) ?? weigh(reading);
    known.set(reading, sum);
    return sum;
  };
};
