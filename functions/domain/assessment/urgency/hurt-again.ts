import { comesAgain, nowOrSoon, wayIn } from '../lexicon/closeness.ts';
import { aChild, someoneClose } from '../lexicon/exposure.ts';
import { airway, force, injury } from '../lexicon/hurt.ts';
import { menace } from '../lexicon/menace.ts';
import { dangerWhere } from './together.ts';

/** Somebody was hurt by one who lives with them or comes again, and fears the next time. */
export const hurtAgain = dangerWhere({
  id: 'urgency-hurt-again',
  missing: 'hurt-and-within-reach',
  anyOf: [
    [injury, someoneClose, menace],
    [injury, injury, someoneClose, nowOrSoon],
    [airway, someoneClose, nowOrSoon],
    [force, menace, comesAgain, nowOrSoon],
    [force, aChild, wayIn],
    [force, injury, comesAgain, nowOrSoon],
  ],
});
