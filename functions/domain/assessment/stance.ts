import { type Category, categories } from '../report/report.ts';
import { actsOf, topicsOf } from './conduct.ts';
import {
  complaintTopics,
  dissatisfaction,
  nobodyAccused,
  openCase,
  remedyWanted,
  somethingAsked,
  workGrievance,
} from './lexicon/complaints.ts';
import { reporterInPolicing } from './lexicon/people.ts';
import type { PhraseGroup } from './lexicon/phrases.ts';
import { onTheirOwn } from './lexicon/pressure.ts';
import type { Reading, Span } from './reading.ts';

/** What a kind of word weighs, and how many of the kind count. */
type Weight = {
  readonly words: PhraseGroup;
  readonly each: number;
  readonly most: number;
  readonly applies?: (reading: Reading) => boolean;
};

/** The reporter works in policing, by the form or by the words. */
export const isReporterInPolicing = (reading: Reading): boolean =>
  reading.report.reporter?.worksInPolicing === 'yes' || reading.find(reporterInPolicing).length > 0;

const complaintWeights: readonly Weight[] = [
  { words: dissatisfaction, each: 1, most: 4 },
  { words: remedyWanted, each: 1.5, most: 3 },
  { words: nobodyAccused, each: 2, most: 1 },
  { words: openCase, each: 1, most: 2 },
  { words: workGrievance, each: 2, most: 2, applies: isReporterInPolicing },
  { words: somethingAsked, each: 1, most: 1 },
  { words: complaintTopics, each: 0.4, most: 6 },
];

const actWeight = { each: 2, most: 4 };
const topicWeight = { each: 0.6, most: 5 };
const ownWeight = { each: 1.5, most: 2 };
const tickWeight = 1;
const evidenceWeight = 1;
const secondHandWeight = 1.5;

/** People complain of what happened to themselves; what was seen, told or read is more often an allegation. */
const outsideBases = new Set([
  'witnessed',
  'told-by-victim',
  'told-by-someone-else',
  'seen-online',
  'documents',
]);

/** The reporter saw, was told or read it. */
export const allegesOfOthers = (reading: Reading): boolean =>
  outsideBases.has(reading.report.knowledge?.basis ?? 'not-said');

const capped = (count: number, weight: { readonly each: number; readonly most: number }): number =>
  Math.min(count, weight.most) * weight.each;

/** Computes once for each reading. */
const oncePerReading = <T>(compute: (reading: Reading) => T): ((reading: Reading) => T) => {
  const known = new WeakMap<Reading, { readonly value: T }>();
  return (reading) => {
    const kept = known.get(reading) ?? { value: compute(reading) };
    known.set(reading, kept);
    return kept.value;
  };
};

const weigh = (reading: Reading, category: Category): number =>
  actsOf(reading, category).length * 3 +
  topicsOf(reading, category).length +
  (reading.report.categories.includes(category) ? 1 : 0);

/** The category that most of the words belong to. */
export const leadingCategory = oncePerReading(
  (reading): Category =>
    categories.reduce((best, category) =>
      weigh(reading, category) > weigh(reading, best) ? category : best,
    ),
);

const actCount = (reading: Reading): number =>
  categories.reduce((sum, category) => sum + actsOf(reading, category).length, 0);

const topicCount = (reading: Reading): number =>
  Math.max(...categories.map((category) => topicsOf(reading, category).length));

const allegationOf = (reading: Reading): number => {
  const { report } = reading;
  const acts = actCount(reading);
  const topics = topicCount(reading);
  return (
    capped(acts, actWeight) +
    capped(topics, topicWeight) +
    capped(reading.find(onTheirOwn).length, ownWeight) +
    (report.categories.length > 0 ? tickWeight : 0) +
    ((report.evidence ?? '') === '' ? 0 : evidenceWeight) +
    (allegesOfOthers(reading) ? secondHandWeight : 0)
  );
};

const ownDealings = 1.2;

/**
 * Somebody tells of their own dealings with an officer, ticks no category, has nothing to show, and says no word of any: far
 * more often a complaint of how they were dealt with than an allegation.
 */
const ownDealingsOf = (reading: Reading): number => {
  const { report } = reading;
  const own =
    report.knowledge?.basis === 'experienced' && report.subjects.some(({ role }) => role !== 'unknown');
  const bare = report.categories.length === 0 && (report.evidence ?? '') === '';
  return own && bare && actCount(reading) === 0 && topicCount(reading) === 0 ? ownDealings : 0;
};

/** How far the words complain of a service, how far they allege conduct, and the complaining words. */
export type Stance = {
  readonly complaint: number;
  readonly allegation: number;
  readonly words: readonly Span[];
};

/** Weighs complaint against allegation. The weights were set by hand on the development reports. */
export const stanceOf = oncePerReading(
  (reading): Stance => ({
    complaint: complaintWeights.reduce(
      (sum, weight) =>
        sum + (weight.applies?.(reading) === false ? 0 : capped(reading.find(weight.words).length, weight)),
      ownDealingsOf(reading),
    ),
    allegation: allegationOf(reading),
    words: complaintWeights.flatMap(({ words }) => reading.find(words)),
  }),
);

const leastComplaint = 1.5;
const leaningShare = 0.7;

/** The report is a complaint of service, not an allegation: angry words alone do not change that. */
export const isServiceComplaint = (reading: Reading): boolean => {
  const { complaint, allegation } = stanceOf(reading);
  return complaint >= leastComplaint && complaint > allegation;
};

/** Complaining words are in it, though they may not prevail. */
export const leansToComplaint = (reading: Reading): boolean => {
  const { complaint, allegation } = stanceOf(reading);
  return complaint >= Math.max(leastComplaint, allegation * leaningShare);
};
