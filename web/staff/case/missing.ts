import type { AssessmentShown, RuleShown } from '../api/case-schemas.ts';

type TestShown = AssessmentShown['thresholds']['T1'];

/** The rules of the second test about conduct: one of them is enough. */
const isAlternative = ({ id }: RuleShown): boolean => id.startsWith('T2-') && id !== 'T2-subject';

/** The rules for want of which a test is not met. None where it is; and where one kind of conduct is told, no other is missed. */
export const lackingRules = ({ result, rules }: TestShown): readonly RuleShown[] => {
  if (result === 'met') return [];
  const isConductTold = rules.some((rule) => isAlternative(rule) && rule.result === 'met');
  return rules.filter((rule) => rule.missing && !(isConductTold && isAlternative(rule)));
};
