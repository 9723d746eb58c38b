import { alone, nowOrSoon } from '../lexicon/closeness.ts';
import { aChild, someoneClose } from '../lexicon/exposure.ts';
import { hiddenPlace } from '../lexicon/found-out.ts';
import { injury } from '../lexicon/hurt.ts';
import { firearms, menace } from '../lexicon/menace.ts';
import { clearingUp, makingReady, setFree, underWay } from '../lexicon/setting-out.ts';
import { thenSilence } from '../lexicon/silenced.ts';
import { grudge } from '../lexicon/troubled.ts';
import { dangerWhere } from './together.ts';

/** Somebody with a grudge or a record of harm has made ready, set out, or is free to. */
export const setOut = dangerWhere({
  id: 'urgency-set-out',
  missing: 'somebody-set-out',
  anyOf: [
    [makingReady, grudge, underWay],
    [makingReady, makingReady, grudge],
    [makingReady, makingReady, underWay, someoneClose],
    [makingReady, hiddenPlace, underWay],
    [setFree, hiddenPlace, nowOrSoon],
    [setFree, makingReady, hiddenPlace],
    [setFree, menace, someoneClose, nowOrSoon],
    [setFree, injury, aChild, nowOrSoon],
    [firearms, grudge, underWay],
    [clearingUp, thenSilence],
    [thenSilence, nowOrSoon, alone],
    [thenSilence, someoneClose, nowOrSoon],
    [thenSilence, aChild, nowOrSoon],
  ],
});
