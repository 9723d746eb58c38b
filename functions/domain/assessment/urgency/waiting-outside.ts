import { alone, nowOrSoon, outside } from '../lexicon/closeness.ts';
import { someoneClose } from '../lexicon/exposure.ts';
import { force } from '../lexicon/hurt.ts';
import { dangerWhere } from './together.ts';

/** A partner or past partner waits near somebody who is alone, hurt or threatened. */
export const waitingOutside = dangerWhere({
  id: 'urgency-waiting-outside',
  missing: 'somebody-waiting',
  anyOf: [
    [outside, someoneClose, alone, nowOrSoon],
    [outside, someoneClose, force, nowOrSoon],
  ],
});
