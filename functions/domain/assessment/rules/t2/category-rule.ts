import type { Category } from '../../../report/report.ts';
import { actsOf, hintsOf, topicsOf } from '../../conduct.ts';
import type { Reading } from '../../reading.ts';
import { isInjected, met, notMet, type Rule, unclear, unreadable, type Verdict } from '../../rule.ts';
import { isServiceComplaint, leadingCategory } from '../../stance.ts';
import { subjectPointedAt } from '../t1/subject-pointed-at.ts';

const fewestTopics = 2;

/** The subject matter alone decides only where a subject is pointed at, and for the tick or the leading category. */
const byTopic = (reading: Reading, category: Category): Verdict | undefined => {
  const about = topicsOf(reading, category);
  const ticked = reading.report.categories.includes(category);
  const leads = leadingCategory(reading) === category && about.length >= fewestTopics;
  if (about.length === 0 || !(ticked || leads)) return undefined;
  return subjectPointedAt.judge(reading).result === 'met' ? met(about) : unclear('act', about);
};

const byHint = (reading: Reading, category: Category): Verdict | undefined => {
  const hints = hintsOf(reading, category);
  if (hints.length > 0) return unclear('act', hints);
  return reading.report.categories.includes(category) && !isServiceComplaint(reading)
    ? unclear('act')
    : undefined;
};

/** The rule of one category: met by a stated act or its clear subject matter, unclear on a hint or a tick alone. */
export const categoryRule = (category: Category): Rule => ({
  id: `T2-${category}`,
  judge: (reading) => {
    const acts = actsOf(reading, category);
    if (isServiceComplaint(reading)) return byHint(reading, category) ?? notMet('act', acts);
    if (acts.length > 0) return met(acts);
    if (isInjected(reading)) return unclear('act');
    return byTopic(reading, category) ?? byHint(reading, category) ?? unreadable(reading) ?? notMet('act');
  },
});
