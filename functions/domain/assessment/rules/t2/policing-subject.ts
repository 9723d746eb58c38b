import { ordinaryCrime } from '../../lexicon/crimes.ts';
import {
  formerPolicing,
  notPolicing,
  policeAtLarge,
  policingRole,
  turnedToPolice,
} from '../../lexicon/people.ts';
import { accountOf, type Reading } from '../../reading.ts';
import { isNoise, met, notMet, type Rule, unclear, unreadable, type Verdict } from '../../rule.ts';
import { mentionsOf, type Standing, standingOf } from '../../subjects.ts';

const byForm = (reading: Reading, standing: Standing): Verdict | undefined => {
  const role = reading.find(policingRole);
  const named = reading.report.subjects.flatMap((subject) => [
    ...mentionsOf(reading, subject.name),
    ...mentionsOf(reading, subject.rank),
  ]);
  if (standing === 'serving')
    return met([...role, ...named, ...reading.find(policeAtLarge), ...accountOf(reading)]);
  if (standing === 'former') return notMet('serving', reading.findAnywhere(formerPolicing));
  return standing === 'outside' ? notMet('policing-subject', reading.findAnywhere(notPolicing)) : undefined;
};

/** The form's best answer: one serving subject is enough. */
const bestStanding = (reading: Reading): Standing => {
  const standings = reading.report.subjects.map(standingOf);
  const order: readonly Standing[] = ['serving', 'former', 'outside'];
  return order.find((standing) => standings.includes(standing)) ?? 'unknown';
};

/** The police are only those who were rung, or the matter is somebody's ordinary crime. */
const isBystander = (reading: Reading, mentions: number): boolean =>
  reading.find(turnedToPolice).length >= mentions || reading.find(ordinaryCrime).length > 0;

const byWords = (reading: Reading): Verdict => {
  if (isNoise(reading)) return notMet('policing-subject');
  const role = reading.find(policingRole);
  const former = reading.find(formerPolicing);
  const outside = reading.find(notPolicing);
  if (outside.length > 0 && outside.length >= role.length) return notMet('policing-subject', outside);
  if (former.length > 0 && role.length <= former.length + 1) return notMet('serving', former);
  if (role.length > 0) return met(role);
  const atLarge = reading.find(policeAtLarge);
  if (reading.report.subjects.length === 0 && isBystander(reading, atLarge.length))
    return notMet('policing-subject', reading.find(ordinaryCrime));
  if (atLarge.length > 0) return unclear('policing-subject', atLarge);
  return reading.report.subjects.length > 0 ? unclear('policing-subject') : notMet('policing-subject');
};

/** T2: a serving officer, member of staff, special constable or volunteer of a UK force. */
export const policingSubject: Rule = {
  id: 'T2-subject',
  judge: (reading) => byForm(reading, bestStanding(reading)) ?? unreadable(reading) ?? byWords(reading),
};
