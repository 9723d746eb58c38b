import { actsOn, justDone, toCome } from '../lexicon/as-it-happens.ts';
import { armsHeld, bodyHurt } from '../lexicon/body-and-arms.ts';
import { nowOrSoon, overNow, wayIn } from '../lexicon/closeness.ts';
import { dated } from '../lexicon/dated.ts';
import { aDependant, aSource } from '../lexicon/exposure.ts';
import { hiddenPlace, workedOut } from '../lexicon/found-out.ts';
import { coverStory, distressSignal, goneQuiet } from '../lexicon/held.ts';
import { airway, coercedSex, injury, leverage } from '../lexicon/hurt.ts';
import { gotOut, knowsWhen, operation } from '../lexicon/leaks.ts';
import { menace, outOfPlace } from '../lexicon/menace.ts';
import { farOff, notMeant } from '../lexicon/not-meant.ts';
import { dread, inHaste, ruledOver } from '../lexicon/oppression.ts';
import { policingRole } from '../lexicon/people.ts';
import { honour, silentPlea, takesLeave } from '../lexicon/pleas.ts';
import { childDrawnIn, fixedOn, putToWork } from '../lexicon/preyed-on.ts';
import { dayToDay, homeAndBody, lovedOnes } from '../lexicon/setting.ts';
import { clearingUp, makingReady, noWayBack, setFree, underWay } from '../lexicon/setting-out.ts';
import { careKept, shutAway } from '../lexicon/shut-away.ts';
import { barely, thenSilence, unwell } from '../lexicon/silenced.ts';
import { topics } from '../lexicon/topics.ts';
import { grudge, leftBehind, notHimself } from '../lexicon/troubled.ts';
import { welshClose, welshHarm, welshHeld, welshNow } from '../lexicon/welsh-danger.ts';
import type { Reading } from '../reading.ts';
import { nothingTold } from '../rule.ts';
import { isServiceComplaint } from '../stance.ts';
import { isFinished } from './pressure.ts';
import { countedUpTo, type Points, type PointTable, pointsBy, worth } from './sum-of-points.ts';

const isOfPolicing = (reading: Reading): boolean =>
  reading.find(policingRole).length > 0 ||
  reading.report.subjects.some((subject) => subject.role !== 'unknown');

/** The form's own answers: it goes on; somebody may be in danger. */
const answered = ({ report }: Reading): number =>
  (report.when?.ongoing === true ? 1 : 0) + (report.risk?.someoneInDanger === 'not-sure' ? 1 : 0);

/** Signs that are seldom met in a report of anything else. */
const grave: readonly Points[] = [
  ...worth(3, noWayBack, putToWork, careKept, injury),
  ...worth(2, underWay, bodyHurt, menace, hiddenPlace, gotOut, silentPlea, childDrawnIn, notHimself),
  ...worth(2, coercedSex, knowsWhen, workedOut, distressSignal, leftBehind, clearingUp, unwell),
  ...worth(2, takesLeave, thenSilence, shutAway, welshClose),
];

/** What the grave signs anywhere in the narrative come to. */
export const gravePoints = (reading: Reading): number =>
  grave.reduce((sum, { words, each, most }) => sum + Math.min(reading.find(words).length, most) * each, 0);

/**
 * What each kind of sign is worth from rules 1.3.0 on: whole numbers near the weights of a logistic regression on the labelled reports and
 * short texts, where each set was scored by a fit on the others. Signs of danger may only add; those of money, of words that mean
 * no harm, or of the past only take away. A complaint, or nobody in policing, counts against and no longer shuts the ears.
 */
const weighedTable: PointTable = {
  signs: [
    ...grave,
    ...worth(2, nowOrSoon),
    ...worth(1, leverage, aDependant, ruledOver, wayIn, outOfPlace, aSource, makingReady, operation, grudge),
    ...worth(1, inHaste, dread, coverStory, barely, goneQuiet, honour, armsHeld, airway, setFree),
    ...worth(1, welshHarm, welshHeld, welshNow),
    ...worth(1, justDone, actsOn, toCome, fixedOn),
    ...countedUpTo(4, homeAndBody, lovedOnes),
  ],
  against: [
    ...worth(1, farOff, overNow, dated, topics['discriminatory-conduct'], topics['position-for-advantage']),
    ...worth(1, topics['corrupt-payment']),
    ...worth(2, notMeant),
    ...countedUpTo(4, dayToDay),
  ],
  beside: (reading) =>
    answered(reading) - (isServiceComplaint(reading) ? 4 : 0) - (isOfPolicing(reading) ? 0 : 2),
  open: (reading) => !isFinished(reading) && nothingTold(reading) === undefined,
};

/** The points of a reading by that table. */
export const weighedPoints = pointsBy(weighedTable);
