import type { Subject } from '../../../report/report.ts';
import { formerPolicing, nobodyNamed, pointsAtFew, pointsAtSomeone } from '../../lexicon/people.ts';
import type { Reading, Span } from '../../reading.ts';
import { isInjected, met, notMet, type Rule, unclear, unreadable } from '../../rule.ts';
import { isFilled, mentionsOf, standingOf } from '../../subjects.ts';

/** One person can be found from the form: a name, a number, an account, a vehicle. */
const isOnePerson = (subject: Subject): boolean =>
  isFilled(subject.name) || isFilled(subject.number) || isFilled(subject.online) || isFilled(subject.vehicle);

/** A small group can be found: a rank or description at a station. */
const isSmallGroup = (subject: Subject): boolean =>
  isFilled(subject.station) && (isFilled(subject.rank) || isFilled(subject.description));

/** A description full enough to be asked about. */
const isPlaced = (subject: Subject): boolean =>
  isFilled(subject.description) &&
  (subject.description ?? '').length > 15 &&
  !/unknown|not known/i.test(subject.description ?? '');

const isDescribed = (subject: Subject): boolean => isFilled(subject.rank) || isFilled(subject.description);

const wordsFor = (reading: Reading): readonly Span[] =>
  reading.report.subjects.flatMap((subject) => [
    ...mentionsOf(reading, subject.name),
    ...mentionsOf(reading, subject.number),
    ...mentionsOf(reading, subject.online),
    ...mentionsOf(reading, subject.station),
    ...mentionsOf(reading, subject.description),
  ]);

const formWords = (reading: Reading): readonly Span[] =>
  reading.report.subjects
    .flatMap((subject) => [subject.name, subject.number, subject.online, subject.vehicle, subject.station])
    .filter((field) => field !== undefined)
    .map((text) => ({ text, start: 0, end: text.length, sentence: 0 }));

/** T1: it points at a subject: a name, number, account, vehicle, or what leads to one person or a small group. */
export const subjectPointedAt: Rule = {
  id: 'T1-subject',
  judge: (reading) => {
    const { subjects } = reading.report;
    const pointed = reading.find(pointsAtSomeone);
    if (subjects.some((subject) => isOnePerson(subject) || isSmallGroup(subject)))
      return met([...wordsFor(reading), ...pointed, ...formWords(reading)]);
    if (pointed.length > 0 && !isInjected(reading)) return unreadable(reading) ?? met(pointed);
    const former = reading.find(formerPolicing);
    if (former.length > 0 && subjects.every((subject) => standingOf(subject) === 'former'))
      return notMet('serving-subject', former);
    const withheld = reading.find(nobodyNamed);
    if (withheld.length > 0 && !subjects.some(isPlaced)) return notMet('subject', withheld);
    const partial = [...wordsFor(reading), ...reading.find(pointsAtFew)];
    if (subjects.some(isDescribed)) return unclear('which-person', partial);
    return unreadable(reading) ?? notMet('subject');
  },
};
