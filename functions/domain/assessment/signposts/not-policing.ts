import { fails, isOutside, type SignpostRule } from './signpost-rule.ts';

/** Somebody with power who is not in policing, such as a prison officer: whoever oversees them. */
export const notPolicingRule: SignpostRule = {
  signpost: 'not-policing',
  holds: (reading, findings) =>
    fails(findings, 'T2-subject') && isOutside(reading) && !fails(findings, 'T3-open-case'),
};
