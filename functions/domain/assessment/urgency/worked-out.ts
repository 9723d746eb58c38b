import { comesAgain, nowOrSoon } from '../lexicon/closeness.ts';
import { aSource } from '../lexicon/exposure.ts';
import { hiddenPlace, workedOut } from '../lexicon/found-out.ts';
import { gotOut } from '../lexicon/leaks.ts';
import { menace } from '../lexicon/menace.ts';
import { makingReady, noWayBack, underWay } from '../lexicon/setting-out.ts';
import { dangerWhere } from './together.ts';

/** Those told of have worked out who told, or where they are, and make their move. */
export const toldOnFound = dangerWhere({
  id: 'urgency-worked-out',
  missing: 'source-worked-out',
  anyOf: [
    [workedOut, noWayBack],
    [workedOut, menace, nowOrSoon],
    [workedOut, makingReady, nowOrSoon],
    [workedOut, aSource, underWay],
    [workedOut, aSource, comesAgain, nowOrSoon],
    [workedOut, hiddenPlace, underWay],
    [gotOut, hiddenPlace, menace],
    [gotOut, hiddenPlace, underWay],
    [gotOut, noWayBack],
  ],
});
