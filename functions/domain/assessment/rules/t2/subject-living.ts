import { policingRole } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { notMet, type Rule } from '../../rule.ts';
import { policingSubject } from './policing-subject.ts';

/** The one spoken of is dead. */
const dead = phrases(`
  he|she|hes|shes|who|and ..2 died|dead
  passed away
  in|into ..3 churchyard|cemetery|grave
  was|been ..1 buried|cremated
  wedi marw
`);

/** T2: a serving subject, as before; one of whom the same sentence says that they are dead serves no more. */
export const livingSubject: Rule = {
  id: policingSubject.id,
  judge: (reading) => {
    const stated = policingSubject.judge(reading);
    if (stated.result !== 'met' || reading.report.subjects.length > 1) return stated;
    const roles = new Set(reading.find(policingRole).map(({ sentence }) => sentence));
    const gone = reading.find(dead).filter(({ sentence }) => roles.has(sentence));
    return gone.length > 0 ? notMet('serving', gone) : stated;
  },
};
