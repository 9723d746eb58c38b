import { policingRole } from '../lexicon/people.ts';
import { continuing, dateSoon, evidenceGoing, reprisal } from '../lexicon/pressure.ts';
import type { Reading, Span } from '../reading.ts';
import { met, notMet, type Rule, type Verdict } from '../rule.ts';

const aboutPolicing = (reading: Reading): boolean =>
  reading.find(policingRole).length > 0 ||
  reading.report.subjects.some((subject) => subject.role !== 'unknown');

const judge = (reading: Reading, spans: readonly Span[], missing: string): Verdict =>
  aboutPolicing(reading) && spans.length > 0 ? met(spans) : notMet(missing);

/** The reporter or the victim fears reprisal. */
export const reprisalFeared: Rule = {
  id: 'urgency-reprisal',
  judge: (reading) => judge(reading, reading.find(reprisal), 'fear-of-reprisal'),
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

/** Harm to a person goes on. */
export const harmContinues: Rule = {
  id: 'urgency-continuing',
  judge: (reading) =>
    judge(reading, reading.report.when?.ongoing === false ? [] : reading.find(continuing), 'continuing-harm'),
};
