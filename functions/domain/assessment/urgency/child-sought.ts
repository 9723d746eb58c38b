import { topicsOf } from '../conduct.ts';
import { imminent, underAge } from '../lexicon/danger.ts';
import { sexualMisconduct } from '../lexicon/sexual-misconduct.ts';
import type { Rule } from '../rule.ts';
import { leadingCategory } from '../stance.ts';
import { isOver, judgeDanger } from './danger.ts';

/** A child is sought out by somebody in policing, and it is not over. */
export const childSought: Rule = {
  id: 'urgency-child',
  judge: (reading) => {
    const child = reading.find(underAge);
    const sought = [...reading.find(sexualMisconduct), ...topicsOf(reading, 'sexual-misconduct')];
    const sexual =
      leadingCategory(reading) === 'sexual-misconduct' ||
      reading.report.categories.includes('sexual-misconduct');
    const goesOn = reading.report.when?.ongoing === true || reading.find(imminent).length > 0;
    const holds = child.length > 0 && sexual && sought.length >= 2 && goesOn && !isOver(reading);
    return judgeDanger(holds, [...child, ...sought], 'child-sought');
  },
};
