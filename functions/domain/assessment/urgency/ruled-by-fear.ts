import { nowOrSoon, wayIn } from '../lexicon/closeness.ts';
import { someoneClose } from '../lexicon/exposure.ts';
import { airway, force, injury } from '../lexicon/hurt.ts';
import { dread, inHaste, ruledOver } from '../lexicon/oppression.ts';
import { barely, unwell } from '../lexicon/silenced.ts';
import { dangerWhere } from './together.ts';

/** Somebody lives under the rule of one they fear, and writes in haste or bears the marks. */
export const ruledByFear = dangerWhere({
  id: 'urgency-ruled-by-fear',
  missing: 'rule-by-fear',
  anyOf: [
    [inHaste, ruledOver, someoneClose],
    [inHaste, inHaste, ruledOver],
    [inHaste, injury, someoneClose],
    [inHaste, force, someoneClose, nowOrSoon],
    [ruledOver, injury, someoneClose],
    [ruledOver, dread, someoneClose, nowOrSoon],
    [ruledOver, ruledOver, dread],
    [ruledOver, airway],
    [ruledOver, barely, someoneClose],
    [dread, injury, someoneClose],
    [dread, dread, injury, wayIn],
    [dread, unwell, wayIn],
  ],
});
