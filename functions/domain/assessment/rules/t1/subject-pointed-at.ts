import type { Subject } from '../../../report/report.ts';
import { nobodyNamed, pointsAtFew, pointsAtSomeone } from '../../lexicon/people.ts';
import type { Reading, Span } from '../../reading.ts';
import { met, notMet, type Rule, unclear, unreadable } from '../../rule.ts';
import { mentionsOf } from '../../subjects.ts';

const filled = (field: string | undefined): boolean => (field ?? '').trim().length > 1;

/** One person can be found from the form: a name, a number, an account, a vehicle. */
const isOnePerson = (subject: Subject): boolean =>
  filled(subject.name) || filled(subject.number) || filled(subject.online) || filled(subject.vehicle);

/** A small group can be found: a rank or description at a station. */
const isSmallGroup = (subject: Subject): boolean =>
  filled(subject.station) && (filled(subject.rank) || filled(subject.description));

const isDescribed = (subject: Subject): boolean => filled(subject.rank) || filled(subject.description);

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
    if (pointed.length > 0) return unreadable(reading) ?? met(pointed);
    const withheld = reading.find(nobodyNamed);
    if (withheld.length > 0) return notMet('subject', withheld);
    const partial = [...wordsFor(reading), ...reading.find(pointsAtFew)];
    if (subjects.some(isDescribed)) return unclear('which-person', partial);
    return unreadable(reading) ?? notMet('subject');
  },
};
