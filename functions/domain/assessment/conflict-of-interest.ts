import type { ReportWords, Subject } from '../report/report.ts';
import type { ConflictKind } from './conflict-kinds.ts';
import { findPhrases, type PhraseGroup, phrases } from './lexicon/phrases.ts';
import { indexText } from './text/matcher.ts';
import { tokenise } from './text/tokens.ts';

/** A possible conflict and the words that raise it. A supervisor chooses the recipient. */
export type Conflict = { readonly kind: ConflictKind; readonly evidence: string };

const chiefOfficer = phrases(`
  chief constable
  deputy|assistant chief constable
  deputy|assistant? commissioner
  commander
  prif gwnstabl
`);

const receivingUnit = phrases(`
  professional standards
  psd|dps|acu|ccu|psb
  anti corruption
  counter corruption
  complaints department|unit|team
  internal affairs|investigations
  vetting
  information security
  safonau proffesiynol
`);

const headOf = phrases(`
  head|director|deputy ..4 professional|standards|psd|acu|corruption
  in charge of ..3 professional|standards|psd|acu|corruption
  runs|leads|heads ..3 professional|psd|acu|corruption
`);

const senior = phrases(`
  chief superintendent|supt
  detective superintendent|chief
  superintendent|supt|dcs|dsupt
  uwch arolygydd
`);

const asked = phrases(`
  nobody|noone|somebody|someone ..2 from|who|isnt|outside ..3 @cap
  dont want|let ..4 the|my|our|his|her ..2 station|office ..4 see|open|know|read
  dont want ..8 anyone at|in|from
  nobody who has ever worked
  somebody who isnt
  used to work in professional|standards|psd
  went to ..3 house for dinner
  been to our house
  his|her mates|friends|mate|pal ..4 complaints|professional|standards|psd
  knows|friends|mates|friendly|married|related ..4 in|at|on|with ..2 professional|standards|psd|complaints
`);

const wordsIn = (text: string, group: PhraseGroup): readonly string[] => {
  const indexed = indexText(text, tokenise(text));
  return findPhrases(group, indexed).flatMap(({ first, last }) => {
    const [from, to] = [indexed.tokens[first], indexed.tokens[last]];
    return from === undefined || to === undefined ? [] : [text.slice(from.start, to.end)];
  });
};

const describe = (subject: Subject): string =>
  [subject.rank, subject.station, subject.description].filter((part) => part !== undefined).join('\n');

const bySubject: readonly { readonly kind: ConflictKind; readonly words: PhraseGroup }[] = [
  { kind: 'chief-officer', words: chiefOfficer },
  { kind: 'head-of-receiving-unit', words: headOf },
  { kind: 'receiving-unit', words: receivingUnit },
  { kind: 'senior-officer', words: senior },
];

const ofSubject = (subject: Subject): readonly Conflict[] => {
  const described = describe(subject);
  const found = bySubject.flatMap(({ kind, words }) =>
    wordsIn(described, words).map((evidence) => ({ kind, evidence })),
  );
  return found.slice(0, 1);
};

const nearby = 40;

/** Text within forty characters of a subject's name: what it says is of them. */
const besideNames = (report: ReportWords): readonly string[] =>
  report.subjects
    .flatMap((subject) => (subject.name ?? '').split(/\s+/))
    .filter((word) => word.length > 2)
    .flatMap((name) => {
      const at = report.narrative.indexOf(name);
      return at < 0 ? [] : [report.narrative.slice(Math.max(0, at - nearby), at + name.length + nearby)];
    });

const inNarrative = (report: ReportWords): readonly Conflict[] =>
  besideNames(report).flatMap((words) =>
    bySubject.flatMap(({ kind, words: group }) =>
      wordsIn(words, group).map((evidence) => ({ kind, evidence })),
    ),
  );

const unrepeated = (conflicts: readonly Conflict[]): readonly Conflict[] => [
  ...new Map(conflicts.map((conflict) => [conflict.kind, conflict])).values(),
];

/**
 * Whether a subject works in the unit that would receive the report, heads it, or is senior enough to see it, or the
 * reporter asks that certain people do not. `alsoNamed` are subjects that a write-up names. Evidence is words of the
 * report. Empty where nothing says so.
 */
export const findConflicts = (report: ReportWords, alsoNamed: readonly Subject[] = []): readonly Conflict[] =>
  unrepeated([
    ...[...report.subjects, ...alsoNamed].flatMap(ofSubject),
    ...inNarrative(report),
    ...wordsIn(report.narrative, asked).map((evidence) => ({ kind: 'reporter-asks' as const, evidence })),
  ]);
