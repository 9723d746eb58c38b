import { dateSoon } from '../lexicon/pressure.ts';
import type { Rule } from '../rule.ts';
import { judgePressure } from './pressure.ts';

/** Something is fixed for the next days. */
export const dateWithinDays: Rule = {
  id: 'urgency-date',
  judge: (reading) => judgePressure(reading, reading.find(dateSoon), 'date-within-72-hours'),
};
