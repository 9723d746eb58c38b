import { alone, comesAgain, nowOrSoon, wayIn } from '../lexicon/closeness.ts';
import { aDependant } from '../lexicon/exposure.ts';
import { coercedSex, force, injury, leverage } from '../lexicon/hurt.ts';
import { dangerWhere } from './together.ts';

/** Sex that is forced, and the next time is set. */
export const coercedAgain = dangerWhere({
  id: 'urgency-coerced-again',
  missing: 'forced-again',
  anyOf: [
    [coercedSex, force, comesAgain],
    [coercedSex, injury, comesAgain],
    [coercedSex, aDependant, comesAgain],
    [coercedSex, wayIn, alone, nowOrSoon],
    [coercedSex, leverage, comesAgain, nowOrSoon],
  ],
});
