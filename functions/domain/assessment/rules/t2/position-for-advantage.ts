import type { Rule } from '../../rule.ts';
import { categoryRule } from './category-rule.ts';

/** T2: conduct of the category `position-for-advantage`. */
export const positionForAdvantageRule: Rule = categoryRule('position-for-advantage');
