import { comesAgain, nowOrSoon } from '../lexicon/closeness.ts';
import { aChild } from '../lexicon/exposure.ts';
import { injury, leverage } from '../lexicon/hurt.ts';
import { dread } from '../lexicon/oppression.ts';
import { childDrawnIn, putToWork } from '../lexicon/preyed-on.ts';
import { barely } from '../lexicon/silenced.ts';
import { dangerWhere } from './together.ts';

/** A child is drawn in, or put to work, and the next time is near. */
export const childDrawnAlong = dangerWhere({
  id: 'urgency-child-drawn-in',
  missing: 'child-drawn-in',
  anyOf: [
    [childDrawnIn, childDrawnIn, aChild, nowOrSoon],
    [childDrawnIn, dread, aChild],
    [childDrawnIn, injury, aChild],
    [childDrawnIn, comesAgain, aChild, nowOrSoon],
    [putToWork, aChild, comesAgain, nowOrSoon],
    [putToWork, putToWork, aChild],
    [putToWork, putToWork, barely],
    [putToWork, putToWork, leverage],
    [putToWork, barely, nowOrSoon],
  ],
});
