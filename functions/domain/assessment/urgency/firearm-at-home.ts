import { comesAgain, nowOrSoon, outside } from '../lexicon/closeness.ts';
import { aChild, someoneClose } from '../lexicon/exposure.ts';
import { farewell, firearms, menace, outOfPlace } from '../lexicon/menace.ts';
import { dangerWhere } from './together.ts';

/** A firearm is where it ought not to be, with somebody it may be meant for. */
export const firearmAtHome = dangerWhere({
  id: 'urgency-firearm-at-home',
  missing: 'firearm-out-of-place',
  anyOf: [
    [firearms, outOfPlace, someoneClose],
    [firearms, outOfPlace, aChild],
    [firearms, outOfPlace, outside],
    [firearms, outOfPlace, farewell],
    [firearms, menace, comesAgain],
    [firearms, menace, someoneClose, nowOrSoon],
  ],
});
