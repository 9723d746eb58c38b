import { topicsOf } from '../conduct.ts';
import { abuseOrControl } from '../lexicon/abuse-or-control.ts';
import {
  access,
  betrayal,
  crimeInProgress,
  grave,
  imminent,
  past,
  threatToLife,
  underAge,
  vulnerable,
  weapon,
} from '../lexicon/danger.ts';
import { anyOf } from '../lexicon/phrases.ts';
import { sexualMisconduct } from '../lexicon/sexual-misconduct.ts';
import { accountOf, type Reading, type Span } from '../reading.ts';
import { met, nothingTold, notMet, type Rule, type Verdict } from '../rule.ts';
import { isServiceComplaint, leadingCategory } from '../stance.ts';

const saidYes = (reading: Reading): boolean => reading.report.risk?.someoneInDanger === 'yes';

/** The past does not count: it is over, or the person is out of reach. */
const isOver = (reading: Reading): boolean =>
  !saidYes(reading) && (reading.report.when?.ongoing === false || reading.find(past).length > 0);

const harm = anyOf(grave, sexualMisconduct, abuseOrControl);

const judge = (holds: boolean, spans: readonly Span[], missing: string): Verdict =>
  holds && spans.length > 0 ? met(spans) : notMet(missing);

/** A weapon is within reach of somebody who threatens, now. */
export const weaponNow: Rule = {
  id: 'urgency-weapon',
  judge: (reading) => {
    const weapons = reading.find(weapon);
    const now = [...reading.find(imminent), ...reading.find(access)];
    const danger = [...reading.find(grave), ...reading.find(threatToLife)];
    const holds = weapons.length > 0 && now.length > 0 && danger.length > 0 && !isOver(reading);
    return judge(holds, [...weapons, ...now, ...danger], 'weapon-within-reach');
  },
};

/** A violent or sexual abuser can reach the victim now: harm, reach and nearness in time together, or two with a threat to life. */
export const abuserHasAccess: Rule = {
  id: 'urgency-abuser-access',
  judge: (reading) => {
    const now = reading.find(imminent);
    const reach = reading.find(access);
    const harms = [...reading.find(harm), ...reading.find(threatToLife)];
    const holds = harms.length > 0 && now.length > 0 && reach.length > 0 && !isOver(reading);
    return judge(holds, [...harms, ...reach, ...now], 'access-now');
  },
};

const dangerGroups = [threatToLife, grave, vulnerable, imminent, access, betrayal, weapon];

/** A child is sought out by somebody in policing, and it is not over. */
export const childSought: Rule = {
  id: 'urgency-child',
  judge: (reading) => {
    const child = reading.find(underAge);
    const sought = [...reading.find(sexualMisconduct), ...topicsOf(reading, 'sexual-misconduct')];
    const sexual =
      leadingCategory(reading) === 'sexual-misconduct' ||
      reading.report.categories.includes('sexual-misconduct');
    const goesOn = reading.report.when?.ongoing === true || reading.find(imminent).length > 0;
    const holds = child.length > 0 && sexual && sought.length >= 2 && goesOn && !isOver(reading);
    return judge(holds, [...child, ...sought], 'child-sought');
  },
};

/** The reporter says that somebody is in danger: a person looks, unless the text is a complaint or tells nothing. */
export const lifeAtRisk: Rule = {
  id: 'urgency-life-at-risk',
  judge: (reading) => {
    const borneOut = dangerGroups.flatMap((group) => reading.findAnywhere(group));
    const tells = nothingTold(reading) === undefined && !isServiceComplaint(reading);
    return judge(saidYes(reading) && tells, [...borneOut, ...accountOf(reading)], 'risk-to-life');
  },
};

/** A police operation, a witness or an informant is being betrayed to those who would do harm. */
export const operationBetrayed: Rule = {
  id: 'urgency-betrayal',
  judge: (reading) => {
    const told = reading.find(betrayal);
    const now = reading.find(imminent);
    return judge(
      told.length >= 2 && now.length > 0 && !isOver(reading),
      [...told, ...now],
      'operation-or-source-betrayed',
    );
  },
};

/** A crime or fire in progress, whoever does it: 999, whatever the threshold says. */
export const dangerOutsidePolicing: Rule = {
  id: 'urgency-crime-in-progress',
  judge: (reading) => {
    const seen = reading.find(crimeInProgress);
    const now = [...reading.findAnywhere(imminent)];
    return judge(
      seen.length > 0 && (saidYes(reading) || now.length > 0) && !isOver(reading),
      [...seen, ...now],
      'crime-in-progress',
    );
  },
};
