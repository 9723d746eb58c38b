import type { Rule } from '../../rule.ts';
import { categoryRule } from './category-rule.ts';

/** T2: conduct of the category `corrupt-payment`. */
export const corruptPaymentRule: Rule = categoryRule('corrupt-payment');
