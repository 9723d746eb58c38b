import { someoneClose } from '../lexicon/exposure.ts';
import { farewell, farewellPlace, firearms } from '../lexicon/menace.ts';
import { outOfReach } from '../lexicon/silenced.ts';
import { leftBehind, notHimself } from '../lexicon/troubled.ts';
import { dangerWhere } from './together.ts';

/** Somebody who is not right has put their things in order, or gone off without them. */
export const thingsLeftBehind = dangerWhere({
  id: 'urgency-left-behind',
  missing: 'things-left-behind',
  anyOf: [
    [leftBehind, notHimself],
    [leftBehind, leftBehind, someoneClose],
    [leftBehind, farewell, someoneClose],
    [leftBehind, farewellPlace, someoneClose],
    [leftBehind, outOfReach, someoneClose],
    [notHimself, farewell, someoneClose],
    [notHimself, firearms],
    [notHimself, notHimself, farewellPlace],
  ],
});
