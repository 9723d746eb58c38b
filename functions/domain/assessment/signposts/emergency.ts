import type { SignpostRule } from './signpost-rule.ts';

/** 999: danger now, whoever it comes from. */
export const emergency: SignpostRule = {
  signpost: '999',
  holds: (_reading, { urgency }) => urgency === 'immediate',
};
