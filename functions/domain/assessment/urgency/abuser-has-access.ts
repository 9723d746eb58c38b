import { abuseOrControl } from '../lexicon/abuse-or-control.ts';
import { access, grave, imminent, threatToLife } from '../lexicon/danger.ts';
import { anyOf } from '../lexicon/phrases.ts';
import { sexualMisconduct } from '../lexicon/sexual-misconduct.ts';
import type { Rule } from '../rule.ts';
import { isOver, judgeDanger } from './danger.ts';

const harm = anyOf(grave, sexualMisconduct, abuseOrControl);

/** A violent or sexual abuser can reach the victim now: harm, reach and nearness in time together. */
export const abuserHasAccess: Rule = {
  id: 'urgency-abuser-access',
  judge: (reading) => {
    const now = reading.find(imminent);
    const reach = reading.find(access);
    const harms = [...reading.find(harm), ...reading.find(threatToLife)];
    const holds = harms.length > 0 && now.length > 0 && reach.length > 0 && !isOver(reading);
    return judgeDanger(holds, [...harms, ...reach, ...now], 'access-now');
  },
};
