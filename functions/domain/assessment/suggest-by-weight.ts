import { type Category, categories } from '../report/report.ts';
import { actsOf, topicsOf } from './conduct.ts';
import type { Reading } from './reading.ts';
import type { TestResults } from './suggest-categories.ts';

const actWeight = 3;
const tickWeight = 5;
const fewestActs = 2;
const shareOfMost = 0.5;

const weigh = (reading: Reading, category: Category): number =>
  actsOf(reading, category).length * actWeight +
  topicsOf(reading, category).length +
  (reading.report.categories.includes(category) ? tickWeight : 0);

/**
 * Categories for an analyst to confirm: of those whose conduct is stated the one with most words to it, the reporter's
 * own, and any other that is told of at least half as much. None where the subject or the conduct is out of scope.
 */
export const suggestByWeight = (reading: Reading, { T2, T3, met }: TestResults): Category[] => {
  if (T2 === 'not-met') return [];
  const ticked = reading.report.categories;
  const stated = categories.filter((category) => met.has(category));
  if (stated.length === 0)
    return T3 === 'met' ? categories.filter((category) => ticked.includes(category)) : [];
  const most = Math.max(...stated.map((category) => weigh(reading, category)));
  return stated.filter((category) => {
    const weight = weigh(reading, category);
    const told = actsOf(reading, category).length >= fewestActs && weight >= most * shareOfMost;
    return weight === most || ticked.includes(category) || told;
  });
};
