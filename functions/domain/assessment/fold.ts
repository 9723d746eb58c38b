import type { RuleResult } from './assessment.ts';

/** The table that folds the three tests into `meets`: three results in the order T1, T2, T3. */
type Folded = 'met' | 'not-met' | 'unclear';

const rank: Readonly<Record<RuleResult, number>> = { 'not-met': 0, unclear: 1, met: 2 };

/** All must hold: the worst of the results. */
export const all = (results: readonly RuleResult[]): Folded =>
  results.reduce<Folded>((worst, result) => (rank[result] < rank[worst] ? result : worst), 'met');

/** One is enough: the best of the results. */
export const any = (results: readonly RuleResult[]): Folded =>
  results.reduce<Folded>((best, result) => (rank[result] > rank[best] ? result : best), 'not-met');

/**
 * Whether the threshold is met, by how many of the three tests are unclear when none fails. All must hold before
 * anything goes to a force: two open tests are not yet a report; one is a question worth asking; three is a text
 * that the rules cannot read. Null is left to a person, as everything is.
 */
const meetsByUnclear: Readonly<Record<number, boolean | null>> = { 0: true, 1: null, 2: false, 3: null };

/** `meets` for the results of T1, T2 and T3. */
export const meetsThreshold = (results: readonly [RuleResult, RuleResult, RuleResult]): boolean | null => {
  if (results.includes('not-met')) return false;
  return meetsByUnclear[results.filter((result) => result === 'unclear').length] ?? null;
};
