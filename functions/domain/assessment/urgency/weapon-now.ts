import { access, grave, imminent, threatToLife, weapon } from '../lexicon/danger.ts';
import type { Rule } from '../rule.ts';
import { isOver, judgeDanger } from './danger.ts';

/** A weapon is within reach of somebody who threatens, now. */
export const weaponNow: Rule = {
  id: 'urgency-weapon',
  judge: (reading) => {
    const weapons = reading.find(weapon);
    const now = [...reading.find(imminent), ...reading.find(access)];
    const danger = [...reading.find(grave), ...reading.find(threatToLife)];
    const holds = weapons.length > 0 && now.length > 0 && danger.length > 0 && !isOver(reading);
    return judgeDanger(holds, [...weapons, ...now, ...danger], 'weapon-within-reach');
  },
};
