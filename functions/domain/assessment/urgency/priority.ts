import type { Category } from '../../report/report.ts';
import { actsOf, hintsOf, topicsOf } from '../conduct.ts';
import { vulnerableElder } from '../lexicon/danger.ts';
import { policingRole } from '../lexicon/people.ts';
import { continuing, dateSoon, evidenceGoing, onTheirOwn, reprisal } from '../lexicon/pressure.ts';
import { accountOf, type Reading, type Span } from '../reading.ts';
import { met, notMet, type Rule, type Verdict } from '../rule.ts';
import { isServiceComplaint, leadingCategory } from '../stance.ts';

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

const personal: ReadonlySet<Category> = new Set([
  'sexual-misconduct',
  'abuse-or-control',
  'discriminatory-conduct',
]);

const fewestTopics = 2;

/** The words' own matter is harm to a person, and not a stray word of it. */
const personalHarm = (reading: Reading): readonly Span[] => {
  const leading = leadingCategory(reading);
  if (!personal.has(leading)) return [];
  const about = topicsOf(reading, leading);
  const acts = [...actsOf(reading, leading), ...hintsOf(reading, leading)];
  return acts.length > 0 || about.length >= fewestTopics ? [...acts, ...about] : [];
};

/** It was done to the reporter, or a victim told of it, or the victim cannot protect themselves. */
const ownHarm = (reading: Reading): readonly Span[] => {
  const basis = reading.report.knowledge?.basis;
  const own = basis === 'experienced' || basis === 'told-by-victim';
  return own ? accountOf(reading) : reading.find(vulnerableElder);
};

/** Harm to a person goes on, by the form or by the words. */
export const harmContinues: Rule = {
  id: 'urgency-continuing',
  judge: (reading) => {
    const words = reading.find(continuing);
    const ongoing = reading.report.when?.ongoing === true;
    const harm = [
      ...personalHarm(reading),
      ...reading.find(onTheirOwn),
      ...(ongoing ? ownHarm(reading) : []),
    ];
    const goesOn = ongoing || (words.length > 0 && !isOver(reading));
    return judge(reading, goesOn && harm.length > 0 ? [...words, ...harm] : [], 'continuing-harm');
  },
};
