import type { RuleSet } from './rule-set.ts';
import { version1x0x0 } from './versions/v1.0.0.ts';
import { version1x1x0 } from './versions/v1.1.0.ts';
import { version1x2x0 } from './versions/v1.2.0.ts';
import { version1x3x0 } from './versions/v1.3.0.ts';

/** The version that new reports are assessed under. */
export const currentRuleSet: RuleSet = version1x3x0;

/** Every version that can still be run, oldest first. The last is the one in use. */
export const ruleSets: readonly RuleSet[] = [version1x0x0, version1x1x0, version1x2x0, currentRuleSet];
