import { evidenceGoing } from '../lexicon/pressure.ts';
import type { Rule } from '../rule.ts';
import { judgePressure } from './pressure.ts';

/** Evidence is about to be lost. */
export const evidenceAboutToGo: Rule = {
  id: 'urgency-evidence',
  judge: (reading) => judgePressure(reading, reading.findAnywhere(evidenceGoing), 'evidence-about-to-go'),
};
