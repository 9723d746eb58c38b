import type { Category } from '../../../report/report.ts';
import { actsOf, hintsOf, topicsOf } from '../../conduct.ts';
import { accountOf, type Reading } from '../../reading.ts';
import { isInjected, met, notMet, type Rule, unclear, unreadable, type Verdict } from '../../rule.ts';
import { allegesOfOthers, isServiceComplaint, leadingCategory, leansToComplaint } from '../../stance.ts';
import { subjectPointedAt } from '../t1/subject-pointed-at.ts';

const fewestTopics = 2;

/** Seen, told or documented by somebody, fewer words of the matter are enough to know which it is. */
const topicsNeeded = (reading: Reading): number => (allegesOfOthers(reading) ? 1 : fewestTopics);

/** The subject matter alone decides only where a subject is pointed at, and for the tick or the leading category. */
const byTopic = (reading: Reading, category: Category): Verdict | undefined => {
  const about = topicsOf(reading, category);
  const ticked = reading.report.categories.includes(category);
  const leads = leadingCategory(reading) === category && about.length >= topicsNeeded(reading);
  if (about.length === 0 || !(ticked || leads)) return undefined;
  return subjectPointedAt.judge(reading).result === 'met' ? met(about) : unclear('act', about);
};

const longEnough = 25;

/** Who it was is pointed out, what happened is told at length, no service is complained of: the reporter's tick stands. */
const byAccount = (reading: Reading, category: Category): Verdict | undefined => {
  const { length } = reading.narrative.tokens;
  const stands =
    reading.report.categories.includes(category) && length >= longEnough && !leansToComplaint(reading);
  return stands && subjectPointedAt.judge(reading).result === 'met' ? met(accountOf(reading)) : undefined;
};

const byHint = (reading: Reading, category: Category): Verdict | undefined => {
  const hints = hintsOf(reading, category);
  if (hints.length > 0) return unclear('act', hints);
  return reading.report.categories.includes(category) && !isServiceComplaint(reading)
    ? unclear('act')
    : undefined;
};

/** No act is known, yet nothing is complained of: what it is about is a person's to say. */
const byDoubt = (reading: Reading, category: Category): Verdict | undefined => {
  if (leansToComplaint(reading)) return undefined;
  return (
    unreadable(reading) ??
    (leadingCategory(reading) === category ? unclear('act', accountOf(reading)) : undefined)
  );
};

/** A complaint already made about conduct remains about conduct. */
const isAboutConduct = (reading: Reading, acts: number): boolean =>
  acts > 0 && reading.report.existingComplaint === 'yes';

/** The rule of one category: met by a stated act or its clear subject matter, unclear on a hint or a tick alone. */
export const categoryRule = (category: Category): Rule => ({
  id: `T2-${category}`,
  judge: (reading) => {
    const acts = actsOf(reading, category);
    if (isServiceComplaint(reading) && !isAboutConduct(reading, acts.length))
      return byHint(reading, category) ?? notMet('act', acts);
    if (acts.length > 0) return met(acts);
    if (isInjected(reading)) return unclear('act');
    return (
      byTopic(reading, category) ??
      byAccount(reading, category) ??
      byHint(reading, category) ??
      byDoubt(reading, category) ??
      notMet('act')
    );
  },
});
