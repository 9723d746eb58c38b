import type { Reading } from '../../reading.ts';
import { type Rule, unreadable, type Verdict } from '../../rule.ts';

const byDanger = (reading: Reading, dangers: readonly Rule[]): Verdict | undefined => {
  const found = dangers.map((rule) => rule.judge(reading)).find(({ result }) => result === 'met');
  return found === undefined ? undefined : { result: 'met', evidence: found.evidence };
};

/**
 * The rule of a category, met as well by a danger that is conduct of that category: what is told in small words is an
 * act too. A text in a language that no rule reads is unclear, whatever was ticked.
 */
export const orDanger = (rule: Rule, ...dangers: readonly Rule[]): Rule => ({
  id: rule.id,
  judge: (reading) => {
    const stated = rule.judge(reading);
    if (stated.result === 'met') return unreadable(reading) ?? stated;
    return byDanger(reading, dangers) ?? stated;
  },
});
