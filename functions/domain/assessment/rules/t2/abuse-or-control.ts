import type { Rule } from '../../rule.ts';
import { categoryRule } from './category-rule.ts';

/** T2: conduct of the category `abuse-or-control`. */
export const abuseOrControlRule: Rule = categoryRule('abuse-or-control');
