import { isReporterInPolicing } from '../stance.ts';
import { fails, isOutside, type SignpostRule } from './signpost-rule.ts';

/** Unhappiness with a force's service: the force's complaints page. */
export const forceComplaint: SignpostRule = {
  signpost: 'force-complaint',
  holds: (reading, findings) =>
    fails(findings, 'T3-service-complaint') &&
    !fails(findings, 'T3-open-case') &&
    !isReporterInPolicing(reading) &&
    !(fails(findings, 'T2-subject') && isOutside(reading)),
};
