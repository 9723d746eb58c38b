import { categories } from '../../report/report.ts';
import { actsOf, hintsOf } from '../conduct.ts';
import { policingRole } from '../lexicon/people.ts';
import { continuing, dateSoon, evidenceGoing, onTheirOwn, reprisal } from '../lexicon/pressure.ts';
import type { Reading, Span } from '../reading.ts';
import { met, notMet, type Rule, type Verdict } from '../rule.ts';
import { isServiceComplaint } from '../stance.ts';

const aboutPolicing = (reading: Reading): boolean =>
  (reading.find(policingRole).length > 0 ||
    reading.report.subjects.some((subject) => subject.role !== 'unknown')) &&
  !isServiceComplaint(reading);

const isOver = (reading: Reading): boolean => reading.report.when?.ongoing === false;

const judge = (reading: Reading, spans: readonly Span[], missing: string): Verdict =>
  aboutPolicing(reading) && spans.length > 0 ? met(spans) : notMet(missing);

/** The reporter or the victim fears reprisal. */
export const reprisalFeared: Rule = {
  id: 'urgency-reprisal',
  judge: (reading) => judge(reading, isOver(reading) ? [] : reading.find(reprisal), 'fear-of-reprisal'),
};

/** Evidence is about to be lost. */
export const evidenceAboutToGo: Rule = {
  id: 'urgency-evidence',
  judge: (reading) => judge(reading, reading.findAnywhere(evidenceGoing), 'evidence-about-to-go'),
};

/** Something is fixed for the next days. */
export const dateWithinDays: Rule = {
  id: 'urgency-date',
  judge: (reading) => judge(reading, reading.find(dateSoon), 'date-within-72-hours'),
};

const personal = categories.filter(
  (category) => category !== 'corrupt-payment' && category !== 'position-for-advantage',
);

/** Harm to a person, or words that it is too personal to write. */
const harmToPerson = (reading: Reading): readonly Span[] => [
  ...personal.flatMap((category) => [...actsOf(reading, category), ...hintsOf(reading, category)]),
  ...reading.find(onTheirOwn),
];

/** Harm to a person goes on, by the form or by the words. */
export const harmContinues: Rule = {
  id: 'urgency-continuing',
  judge: (reading) => {
    const harm = harmToPerson(reading);
    const words = reading.find(continuing);
    const goesOn = reading.report.when?.ongoing === true || (words.length > 0 && !isOver(reading));
    return judge(reading, goesOn && harm.length > 0 ? [...words, ...harm] : [], 'continuing-harm');
  },
};
