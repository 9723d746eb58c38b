import { access, betrayal, grave, imminent, threatToLife, vulnerable, weapon } from '../lexicon/danger.ts';
import { accountOf } from '../reading.ts';
import { nothingTold, type Rule } from '../rule.ts';
import { isServiceComplaint } from '../stance.ts';
import { judgeDanger, saidYes } from './danger.ts';

const dangerGroups = [threatToLife, grave, vulnerable, imminent, access, betrayal, weapon];

/** The reporter says that somebody is in danger: a person looks, unless the text is a complaint or tells nothing. */
export const lifeAtRisk: Rule = {
  id: 'urgency-life-at-risk',
  judge: (reading) => {
    const borneOut = dangerGroups.flatMap((group) => reading.findAnywhere(group));
    const tells = nothingTold(reading) === undefined && !isServiceComplaint(reading);
    return judgeDanger(saidYes(reading) && tells, [...borneOut, ...accountOf(reading)], 'risk-to-life');
  },
};
