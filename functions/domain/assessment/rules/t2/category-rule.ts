import type { Category } from '../../../report/report.ts';
import { actsOf, hintsOf } from '../../conduct.ts';
import { met, notMet, type Rule, unclear, unreadable } from '../../rule.ts';

/** The rule of one category: met by a stated act, unclear on a hint or on the reporter's tick alone. */
export const categoryRule = (category: Category): Rule => ({
  id: `T2-${category}`,
  judge: (reading) => {
    const acts = actsOf(reading, category);
    if (acts.length > 0) return met(acts);
    const hints = hintsOf(reading, category);
    if (hints.length > 0) return unclear('act', hints);
    return unreadable(reading) ?? notMet('act');
  },
});
