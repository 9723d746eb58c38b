import { comesAgain, nowOrSoon, outside } from '../lexicon/closeness.ts';
import { coercedSex, injury, leverage } from '../lexicon/hurt.ts';
import { dread } from '../lexicon/oppression.ts';
import { powerOver } from '../lexicon/preyed-on.ts';
import { underWay } from '../lexicon/setting-out.ts';
import { dangerWhere } from './together.ts';

/** One whose say-so somebody depends on takes what they want, and the next time is set. */
export const forcedByPower = dangerWhere({
  id: 'urgency-forced-by-power',
  missing: 'forced-by-power',
  anyOf: [
    [powerOver, powerOver, comesAgain, underWay],
    [powerOver, coercedSex, comesAgain],
    [powerOver, powerOver, outside, nowOrSoon],
    [powerOver, dread, comesAgain, nowOrSoon],
    [powerOver, powerOver, dread],
    [powerOver, leverage, coercedSex],
    [powerOver, injury, coercedSex],
  ],
});
