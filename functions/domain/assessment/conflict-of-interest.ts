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

type Telling = { readonly kind: ConflictKind; readonly words: PhraseGroup };

const they = 'he|she|they|hes|shes|theyre|who|whos';
const their = 'the|our|their|that|this|my|same? local|forces|own?';
const areA = 'is|was|hes|shes|are|theyre|whos ..3';
const workIn = `${they} ..5 in|into|of|at|for|with|inside|joined ${their}`;
const movedTo = `${they} ..4 promoted|moved|posted|transferred|seconded to ${their}`;

/** The same, said of somebody by pronoun: where they work, not what they were reported to. */
const byPronoun: readonly Telling[] = [
  {
    kind: 'chief-officer',
    words: phrases(`
      ${areA} chief constable
      ${areA} assistant|deputy commissioner
      ${movedTo} deputy|assistant? chief constable
    `),
  },
  {
    kind: 'head-of-receiving-unit',
    words: phrases(`
      ${areA} head|director|charge ..4 professional|standards|psd|acu|corruption
      ${they} ..1 runs|run|leads|lead|heads|ran|led ..3 professional|psd|acu|corruption
      ${movedTo} head|director|lead|run ..4 professional|standards|psd|acu|corruption
    `),
  },
  {
    kind: 'receiving-unit',
    words: phrases(
      [workIn, movedTo]
        .flatMap((lead) => [
          `${lead} professional standards`,
          `${lead} psd|dps|acu|ccu|psb|vetting`,
          `${lead} anti|counter corruption`,
        ])
        .join('\n'),
    ),
  },
  {
    kind: 'senior-officer',
    words: phrases(`
      ${areA} superintendent|supt|dcs|dsupt
      ${movedTo} detective|chief? superintendent|supt|dcs|dsupt
    `),
  },
];

const wordsIn = (text: string, group: PhraseGroup): readonly string[] => {
  const indexed = indexText(text, tokenise(text));
  return findPhrases(group, indexed).flatMap(({ first, last }) => {
    const [from, to] = [indexed.tokens[first], indexed.tokens[last]];
    return from === undefined || to === undefined ? [] : [text.slice(from.start, to.end)];
  });
};

const describe = (subject: Subject): string =>
  [subject.rank, subject.station, subject.description].filter((part) => part !== undefined).join('\n');

const bySubject: readonly Telling[] = [
  { kind: 'chief-officer', words: chiefOfficer },
  { kind: 'head-of-receiving-unit', words: headOf },
  { kind: 'receiving-unit', words: receivingUnit },
  { kind: 'senior-officer', words: senior },
];

const conflictsIn = (text: string, tellings: readonly Telling[]): readonly Conflict[] =>
  tellings.flatMap(({ kind, words }) => wordsIn(text, words).map((evidence) => ({ kind, evidence })));

const ofSubject = (subject: Subject): readonly Conflict[] =>
  conflictsIn(describe(subject), bySubject).slice(0, 1);

const nearby = 40;

const placesOf = (text: string, name: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
};

const around = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - nearby), at + length + nearby);

/** Text within forty characters of a name, wherever it stands: what it says is of them. */
const besideNames = (text: string, subjects: readonly Subject[]): readonly string[] => {
  const names = subjects.flatMap((subject) => (subject.name ?? '').split(/\s+/));
  return [...new Set(names)]
    .filter((name) => name.length > 2)
    .flatMap((name) => placesOf(text, name).map((at) => around(text, at, name.length)));
};

const inText = (text: string, subjects: readonly Subject[]): readonly Conflict[] => [
  ...besideNames(text, subjects).flatMap((words) => conflictsIn(words, bySubject)),
  ...conflictsIn(text, byPronoun),
  ...wordsIn(text, asked).map((evidence) => ({ kind: 'reporter-asks' as const, evidence })),
];

const unrepeated = (conflicts: readonly Conflict[]): readonly Conflict[] => [
  ...new Map(conflicts.map((conflict) => [conflict.kind, conflict])).values(),
];

/** What is known beside the report as it came: subjects that write-ups name, and what the reporter added. */
export interface KnownSince {
  readonly alsoNamed?: readonly Subject[];
  readonly additions?: readonly string[];
}

/**
 * Whether a subject works in the unit that would receive the report, heads it, or is senior enough to see it, or the
 * reporter asks that certain people do not. Evidence is words of the reporter, or of a write-up. Empty where nothing says
 * so.
 */
export const findConflicts = (
  report: ReportWords,
  { alsoNamed = [], additions = [] }: KnownSince = {},
): readonly Conflict[] => {
  const subjects = [...report.subjects, ...alsoNamed];
  return unrepeated([
    ...subjects.flatMap(ofSubject),
    ...[report.narrative, ...additions].flatMap((text) => inText(text, subjects)),
  ]);
};
