import { comesAgain, nowOrSoon } from '../lexicon/closeness.ts';
import { aChild, someoneClose } from '../lexicon/exposure.ts';
import { farewell, farewellPlace, firearms } from '../lexicon/menace.ts';
import { dangerWhere } from './together.ts';

/** Somebody takes leave: of life, or with the children in hand. */
export const leaveTaking = dangerWhere({
  id: 'urgency-leave-taking',
  missing: 'leave-taking',
  anyOf: [
    [farewell, farewellPlace, someoneClose],
    [farewell, farewellPlace, aChild],
    [farewell, farewellPlace, nowOrSoon],
    [farewell, aChild, comesAgain, nowOrSoon],
    [farewell, farewell, firearms],
    [farewell, farewell, someoneClose, nowOrSoon],
  ],
});
