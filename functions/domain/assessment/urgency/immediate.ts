import {
  access,
  betrayal,
  crimeInProgress,
  grave,
  imminent,
  past,
  threatToLife,
  weapon,
} from '../lexicon/danger.ts';
import { anyOf } from '../lexicon/phrases.ts';
import { sexualMisconduct } from '../lexicon/sexual-misconduct.ts';
import type { Reading, Span } from '../reading.ts';
import { met, notMet, type Rule, type Verdict } from '../rule.ts';

const saidYes = (reading: Reading): boolean => reading.report.risk?.someoneInDanger === 'yes';

const isOver = (reading: Reading): boolean =>
  reading.find(past).length > 0 && !saidYes(reading) && reading.report.when?.ongoing !== true;

const harm = anyOf(grave, sexualMisconduct);

const judge = (holds: boolean, spans: readonly Span[], missing: string): Verdict =>
  holds && spans.length > 0 ? met(spans) : notMet(missing);

/** A weapon is within reach of somebody who threatens, now. */
export const weaponNow: Rule = {
  id: 'urgency-weapon',
  judge: (reading) => {
    const weapons = reading.find(weapon);
    const now = [...reading.findAnywhere(imminent), ...reading.find(access)];
    const danger = [...reading.find(grave), ...reading.find(threatToLife)];
    return judge(
      weapons.length > 0 && now.length > 0 && danger.length > 0 && !isOver(reading),
      [...weapons, ...now, ...danger],
      'weapon-within-reach',
    );
  },
};

/** A violent or sexual abuser can reach the victim now. */
export const abuserHasAccess: Rule = {
  id: 'urgency-abuser-access',
  judge: (reading) => {
    const now = reading.findAnywhere(imminent);
    const reach = reading.find(access);
    const harms = reading.find(harm);
    const holds =
      harms.length > 0 && now.length > 0 && reach.length > 0 && (saidYes(reading) || !isOver(reading));
    return judge(holds, [...harms, ...reach, ...now], 'access-now');
  },
};

/** A life, a child or a vulnerable person is at risk now. */
export const lifeAtRisk: Rule = {
  id: 'urgency-life-at-risk',
  judge: (reading) => {
    const threats = [...reading.find(threatToLife), ...reading.find(grave)];
    const now = reading.findAnywhere(imminent);
    return judge(
      saidYes(reading) && threats.length > 0 && now.length > 0,
      [...threats, ...now],
      'risk-to-life',
    );
  },
};

/** A police operation, a witness or an informant is being betrayed. */
export const operationBetrayed: Rule = {
  id: 'urgency-betrayal',
  judge: (reading) => {
    const told = reading.find(betrayal);
    return judge(
      told.length >= 2 && !isOver(reading) && reading.report.risk?.someoneInDanger === 'yes',
      told,
      'operation-or-source-betrayed',
    );
  },
};

/** A crime in progress by anybody: 999, whatever the threshold says. */
export const dangerOutsidePolicing: Rule = {
  id: 'urgency-crime-in-progress',
  judge: (reading) =>
    judge(
      reading.find(crimeInProgress).length > 0 &&
        (saidYes(reading) || reading.findAnywhere(imminent).length > 0),
      reading.find(crimeInProgress),
      'crime-in-progress',
    ),
};
