import type { Category } from '../../report/report.ts';
import { actsOf, hintsOf, topicsOf } from '../conduct.ts';
import { vulnerableElder } from '../lexicon/danger.ts';
import { continuing, onTheirOwn } from '../lexicon/pressure.ts';
import { accountOf, type Reading, type Span } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { leadingCategory } from '../stance.ts';
import { isFinished, judgePressure } from './pressure.ts';

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
    const goesOn = ongoing || (words.length > 0 && !isFinished(reading));
    return judgePressure(reading, goesOn && harm.length > 0 ? [...words, ...harm] : [], 'continuing-harm');
  },
};
