import { comesAgain, nowOrSoon } from '../lexicon/closeness.ts';
import { coercedSex, force, injury, leverage } from '../lexicon/hurt.ts';
import { dangerWhere } from './together.ts';

/** Sex that is forced, and the next time is set. */
export const coercedAgain = dangerWhere({
  id: 'urgency-coerced-again',
  missing: 'forced-again',
  anyOf: [
    [coercedSex, force, comesAgain],
    [coercedSex, injury, comesAgain],
    [coercedSex, leverage, comesAgain, nowOrSoon],
  ],
});
