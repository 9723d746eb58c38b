import { betrayal, imminent } from '../lexicon/danger.ts';
import type { Rule } from '../rule.ts';
import { isOver, judgeDanger } from './danger.ts';

/** A police operation, a witness or an informant is being betrayed to those who would do harm. */
export const operationBetrayed: Rule = {
  id: 'urgency-betrayal',
  judge: (reading) => {
    const told = reading.find(betrayal);
    const now = reading.find(imminent);
    return judgeDanger(
      told.length >= 2 && now.length > 0 && !isOver(reading),
      [...told, ...now],
      'operation-or-source-betrayed',
    );
  },
};
