import type { RuleSet } from '../rule-set.ts';
import { childSought } from '../urgency/child-sought.ts';
import { signsTogether } from '../urgency/signs-together.ts';
import { version1x0x0 } from './v1.0.0.ts';

/** A child who is sought out, and danger that nobody names or ticks, are urgent. */
export const version1x1x0: RuleSet = {
  ...version1x0x0,
  version: '1.1.0',
  immediate: [...version1x0x0.immediate, childSought, signsTogether],
};
