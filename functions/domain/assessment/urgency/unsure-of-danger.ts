import { accountOf } from '../reading.ts';
import { nothingTold, type Rule } from '../rule.ts';
import { isServiceComplaint } from '../stance.ts';
import { judgeDanger } from './danger.ts';
import { isFinished } from './pressure.ts';

/** The reporter is not sure that nobody is in danger: a person looks within hours, unless the text is a complaint or tells nothing. */
export const unsureOfDanger: Rule = {
  id: 'urgency-not-sure',
  judge: (reading) => {
    const unsure = reading.report.risk?.someoneInDanger === 'not-sure' && !isFinished(reading);
    const tells = nothingTold(reading) === undefined && !isServiceComplaint(reading);
    return judgeDanger(unsure && tells, accountOf(reading), 'reporter-not-sure');
  },
};
