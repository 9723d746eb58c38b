import { crimeInProgress, imminent } from '../lexicon/danger.ts';
import type { Rule } from '../rule.ts';
import { isOver, judgeDanger, saidYes } from './danger.ts';

/** A crime or fire in progress, whoever does it: 999, whatever the threshold says. */
export const dangerOutsidePolicing: Rule = {
  id: 'urgency-crime-in-progress',
  judge: (reading) => {
    const seen = reading.find(crimeInProgress);
    const now = [...reading.findAnywhere(imminent)];
    return judgeDanger(
      seen.length > 0 && (saidYes(reading) || now.length > 0) && !isOver(reading),
      [...seen, ...now],
      'crime-in-progress',
    );
  },
};
