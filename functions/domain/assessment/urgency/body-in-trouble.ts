import { nowOrSoon, wayIn } from '../lexicon/closeness.ts';
import { aChild, aDependant, aDetainee, someoneClose } from '../lexicon/exposure.ts';
import { coverStory, keptIn } from '../lexicon/held.ts';
import { force } from '../lexicon/hurt.ts';
import { underWay } from '../lexicon/setting-out.ts';
import { outOfReach, unwell } from '../lexicon/silenced.ts';
import { dangerWhere } from './together.ts';

/** Somebody held, shut away or dependent is unwell, and nobody sees to it. */
export const bodyInTrouble = dangerWhere({
  id: 'urgency-body-in-trouble',
  missing: 'body-in-trouble',
  anyOf: [
    [unwell, aDetainee, underWay],
    [unwell, unwell, aDetainee],
    [unwell, aDetainee, nowOrSoon],
    [unwell, unwell, aDependant, wayIn],
    [unwell, aDependant, coverStory],
    [unwell, keptIn, aChild],
    [unwell, keptIn, aDependant],
    [unwell, force, someoneClose, nowOrSoon],
    [unwell, outOfReach, aDependant],
  ],
});
