import type { Rule } from '../../rule.ts';
import { categoryRule } from './category-rule.ts';

/** T2: conduct of the category `sexual-misconduct`. */
export const sexualMisconductRule: Rule = categoryRule('sexual-misconduct');
