import { nowOrSoon } from '../lexicon/closeness.ts';
import { aChild, aDependant, someoneClose } from '../lexicon/exposure.ts';
import { keptIn } from '../lexicon/held.ts';
import { injury } from '../lexicon/hurt.ts';
import { menace } from '../lexicon/menace.ts';
import { dangerWhere } from './together.ts';

/** Somebody is kept in by one who hurts them, or a child or dependant is shut away. */
export const keptInRule = dangerWhere({
  id: 'urgency-kept-in',
  missing: 'somebody-kept-in',
  anyOf: [
    [keptIn, aChild, someoneClose, nowOrSoon],
    [keptIn, aDependant, nowOrSoon],
    [keptIn, someoneClose, injury],
    [keptIn, aChild, injury],
    [keptIn, menace, injury],
    [keptIn, keptIn, someoneClose],
  ],
});
