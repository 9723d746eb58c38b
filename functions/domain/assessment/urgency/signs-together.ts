import { exposureSigns, harmSigns, nowSigns, reachSigns } from '../lexicon/danger-signs.ts';
import type { Reading, Span } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isServiceComplaint, leadingCategory } from '../stance.ts';
import { isOver, judgeDanger } from './danger.ts';

const mostOfAKind = 3;
const enough = 5;
/** Sentences on either side that are read together. */
const nearby = 3;

type Signs = {
  readonly now: readonly Span[];
  readonly harm: readonly Span[];
  readonly exposed: readonly Span[];
  readonly reach: readonly Span[];
};

const near = (spans: readonly Span[], sentence: number): readonly Span[] =>
  spans.filter((span) => Math.abs(span.sentence - sentence) <= nearby);

const signsNear = (all: Signs, sentence: number): Signs => ({
  now: near(all.now, sentence),
  harm: near(all.harm, sentence),
  exposed: near(all.exposed, sentence),
  reach: near(all.reach, sentence),
});

const kindsOf = ({ now, harm, exposed, reach }: Signs): readonly (readonly Span[])[] => [
  now,
  harm,
  exposed,
  reach,
];

/** Now and harm must be among them, and somebody exposed or within reach. */
const tell = (signs: Signs): boolean =>
  signs.now.length > 0 &&
  signs.harm.length > 0 &&
  signs.exposed.length + signs.reach.length > 0 &&
  kindsOf(signs).reduce((sum, spans) => sum + Math.min(spans.length, mostOfAKind), 0) >= enough;

const signsOf = (reading: Reading): Signs | undefined => {
  const all = {
    now: reading.find(nowSigns),
    harm: reading.find(harmSigns),
    exposed: reading.find(exposureSigns),
    reach: reading.find(reachSigns),
  };
  return all.now.map(({ sentence }) => signsNear(all, sentence)).find(tell);
};

/** Words and jokes are grave, and not a danger of this kind. */
const isOfWords = (reading: Reading): boolean => leadingCategory(reading) === 'discriminatory-conduct';

/**
 * Danger that nobody names: signs of now, of grave harm, of somebody exposed and of reach, within a few sentences, no
 * one of them telling by itself.
 */
export const signsTogether: Rule = {
  id: 'urgency-signs-together',
  judge: (reading) => {
    const signs = signsOf(reading);
    const holds =
      signs !== undefined && !isOver(reading) && !isServiceComplaint(reading) && !isOfWords(reading);
    return judgeDanger(
      holds,
      signs === undefined ? [] : kindsOf(signs).flatMap((spans) => spans.slice(0, 1)),
      'signs-of-danger',
    );
  },
};
