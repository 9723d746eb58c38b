import type { Rule } from '../../rule.ts';
import { categoryRule } from './category-rule.ts';

/** T2: conduct of the category `discriminatory-conduct`. */
export const discriminatoryConductRule: Rule = categoryRule('discriminatory-conduct');
