import { reprisal } from '../lexicon/pressure.ts';
import type { Rule } from '../rule.ts';
import { isFinished, judgePressure } from './pressure.ts';

/** The reporter or the victim fears reprisal. */
export const reprisalFeared: Rule = {
  id: 'urgency-reprisal',
  judge: (reading) =>
    judgePressure(reading, isFinished(reading) ? [] : reading.find(reprisal), 'fear-of-reprisal'),
};
