import { comesAgain, nowOrSoon, outside, overNow, wayIn } from '../lexicon/closeness.ts';
import { dated } from '../lexicon/dated.ts';
import { aChild, aDependant, aDetainee, aHider, aSource } from '../lexicon/exposure.ts';
import { careWithheld, coverStory, distressSignal, goneQuiet, keptIn } from '../lexicon/held.ts';
import { coercedSex, force, injury } from '../lexicon/hurt.ts';
import { gotOut, operation } from '../lexicon/leaks.ts';
import { farewell, farewellPlace, menace, outOfPlace } from '../lexicon/menace.ts';
import { topics } from '../lexicon/topics.ts';
import { nothingTold } from '../rule.ts';
import { aboutPolicing } from './pressure.ts';
import { pointsBy, worth } from './sum-of-points.ts';
import { isOverNow } from './together.ts';

const ongoingPoints = 2;

/**
 * What each kind of sign is worth in rules 1.2.0. Fitted as whole numbers to the labelled reports and to short texts written
 * for it: signs of danger may only add, those of a matter of money, of words or of the past only take away. Nothing for
 * what is over, complained of, not told or not of policing.
 */
export const dangerPoints = pointsBy({
  signs: [
    ...worth(3, keptIn, careWithheld, farewell, distressSignal),
    ...worth(2, aSource, injury, menace, coercedSex, operation, aHider, aDependant, wayIn, nowOrSoon),
    ...worth(
      1,
      force,
      goneQuiet,
      coverStory,
      outside,
      outOfPlace,
      comesAgain,
      gotOut,
      farewellPlace,
      aChild,
      aDetainee,
    ),
  ],
  against: [
    ...worth(1, topics['position-for-advantage'], topics['discriminatory-conduct']),
    ...worth(2, topics['corrupt-payment'], overNow),
    ...worth(4, dated),
  ],
  beside: (reading) => (reading.report.when?.ongoing === true ? ongoingPoints : 0),
  open: (reading) => !isOverNow(reading) && aboutPolicing(reading) && nothingTold(reading) === undefined,
});
