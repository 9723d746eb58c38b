import { comesAgain, nowOrSoon, outside, overNow, wayIn } from '../lexicon/closeness.ts';
import { dated } from '../lexicon/dated.ts';
import { aChild, aDependant, aDetainee, aHider, aSource } from '../lexicon/exposure.ts';
import { careWithheld, coverStory, distressSignal, goneQuiet, keptIn } from '../lexicon/held.ts';
import { coercedSex, force, injury } from '../lexicon/hurt.ts';
import { gotOut, operation } from '../lexicon/leaks.ts';
import { farewell, farewellPlace, menace, outOfPlace } from '../lexicon/menace.ts';
import type { PhraseGroup } from '../lexicon/phrases.ts';
import { topics } from '../lexicon/topics.ts';
import type { Reading, Span } from '../reading.ts';
import { nothingTold } from '../rule.ts';
import { aboutPolicing } from './pressure.ts';
import { isOverNow } from './together.ts';

type Points = { readonly words: PhraseGroup; readonly each: number };

const worth = (each: number, ...groups: readonly PhraseGroup[]): readonly Points[] =>
  groups.map((words) => ({ words, each }));

/**
 * What each kind of sign is worth. Fitted as whole numbers to the labelled reports and to short texts written for it:
 * signs of danger may only add, those of a matter of money, of words or of the past only take away.
 */
const signs: readonly Points[] = [
  ...worth(3, keptIn, careWithheld, farewell, distressSignal),
  ...worth(2, aSource, injury, menace, coercedSex, operation, aHider, aDependant, wayIn, nowOrSoon),
  ...worth(
    1,
    force,
    goneQuiet,
    coverStory,
    outside,
    outOfPlace,
    comesAgain,
    gotOut,
    farewellPlace,
    aChild,
    aDetainee,
  ),
];

const against: readonly Points[] = [
  ...worth(1, topics['position-for-advantage'], topics['discriminatory-conduct']),
  ...worth(2, topics['corrupt-payment'], overNow),
  ...worth(4, dated),
];

const mostOfAKind = 2;
const ongoingPoints = 2;
/** Sentences on either side that are read together. */
const nearby = 6;

/** What the signs of danger around one place come to, and the words that brought it there. */
export type Sum = { readonly points: number; readonly words: readonly Span[] };

const nothing: Sum = { points: 0, words: [] };

const sumOf = (reading: Reading, sentence: number, list: readonly Points[]): Sum =>
  list.reduce<Sum>((sum, { words, each }) => {
    const near = reading
      .find(words)
      .filter((span) => Math.abs(span.sentence - sentence) <= nearby)
      .slice(0, mostOfAKind);
    return { points: sum.points + near.length * each, words: [...sum.words, ...near.slice(0, 1)] };
  }, nothing);

const sumAround = (reading: Reading, sentence: number): Sum => {
  const { points, words } = sumOf(reading, sentence, signs);
  const goesOn = reading.report.when?.ongoing === true ? ongoingPoints : 0;
  return { points: points + goesOn - sumOf(reading, sentence, against).points, words };
};

const places = (reading: Reading): ReadonlySet<number> =>
  new Set(signs.flatMap(({ words }) => reading.find(words).map(({ sentence }) => sentence)));

/** The most that the signs come to anywhere in the narrative; nothing for what is over, complained of, not told or not of policing. */
export const dangerPoints = (reading: Reading): Sum => {
  if (isOverNow(reading) || !aboutPolicing(reading) || nothingTold(reading) !== undefined) return nothing;
  return [...places(reading)]
    .map((sentence) => sumAround(reading, sentence))
    .reduce((most, sum) => (sum.points > most.points ? sum : most), nothing);
};
