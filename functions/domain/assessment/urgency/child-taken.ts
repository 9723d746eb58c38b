import { comesAgain, nowOrSoon } from '../lexicon/closeness.ts';
import { aChild } from '../lexicon/exposure.ts';
import { coercedSex, force, injury } from '../lexicon/hurt.ts';
import { menace } from '../lexicon/menace.ts';
import { dangerWhere } from './together.ts';

/** A child is fetched or taken along by one who hurts or grooms them. */
export const childTaken = dangerWhere({
  id: 'urgency-child-taken',
  missing: 'child-taken-along',
  anyOf: [
    [comesAgain, aChild, coercedSex, nowOrSoon],
    [comesAgain, aChild, injury, nowOrSoon],
    [comesAgain, aChild, menace, nowOrSoon],
    [comesAgain, aChild, force, nowOrSoon],
  ],
});
