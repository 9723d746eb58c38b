import { comesAgain, nowOrSoon, outside } from '../lexicon/closeness.ts';
import { aHider, aSource, someoneClose } from '../lexicon/exposure.ts';
import { gotOut, knowsWhen } from '../lexicon/leaks.ts';
import { menace } from '../lexicon/menace.ts';
import { dangerWhere } from './together.ts';

/** Who a witness, informant or undercover officer is, or where they hide, has reached those they hide from. */
export const sourceFound = dangerWhere({
  id: 'urgency-source-found',
  missing: 'source-found',
  anyOf: [
    [gotOut, aSource, menace],
    [gotOut, aSource, outside, nowOrSoon],
    [gotOut, aHider, nowOrSoon],
    [gotOut, aSource, comesAgain, nowOrSoon],
    [gotOut, someoneClose, menace],
    [knowsWhen, aSource, nowOrSoon],
    [knowsWhen, someoneClose, outside],
    [aSource, menace, comesAgain],
  ],
});
