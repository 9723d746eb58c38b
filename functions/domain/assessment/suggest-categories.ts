import { type Category, categories } from '../report/report.ts';
import type { RuleResult } from './assessment.ts';
import { actsOf } from './conduct.ts';
import type { Reading } from './reading.ts';
import { leadingCategory } from './stance.ts';

/** Stated acts that a category needs beside a leading one: money and force turn up in other stories by the way. */
const actsBeside: Readonly<Record<Category, number>> = {
  'corrupt-payment': 2,
  'position-for-advantage': 1,
  'sexual-misconduct': 1,
  'abuse-or-control': 2,
  'discriminatory-conduct': 1,
};

/** What the tests made of the report, as far as suggesting needs it. */
export type TestResults = {
  readonly T2: RuleResult;
  readonly T3: RuleResult;
  readonly met: ReadonlySet<Category>;
};

const isSuggested = (reading: Reading, category: Category): boolean =>
  reading.report.categories.includes(category) ||
  leadingCategory(reading) === category ||
  actsOf(reading, category).length >= actsBeside[category];

/**
 * Categories for an analyst to confirm, whatever the reporter ticked: those whose conduct is stated, or the
 * reporter's own where nothing is clear yet. None where the subject or the conduct is out of scope.
 */
export const suggestCategories = (reading: Reading, { T2, T3, met }: TestResults): Category[] => {
  if (T2 === 'not-met') return [];
  const stated = categories.filter((category) => met.has(category) && isSuggested(reading, category));
  if (stated.length > 0 || T3 !== 'met') return stated;
  return categories.filter((category) => reading.report.categories.includes(category));
};
