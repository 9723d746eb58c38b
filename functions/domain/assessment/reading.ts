import type { ReportWords } from '../report/report.ts';
import { findPhrases, type PhraseGroup } from './lexicon/phrases.ts';
import { languageOf, type ReadableLanguage } from './text/language.ts';
import { type IndexedText, indexText } from './text/matcher.ts';
import { tokenise } from './text/tokens.ts';

/** Exact words of the report: `text` is what stands there, `sentence` the number of its sentence in the narrative. */
export type Span = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
};

/** A report as the rules read it: its words indexed once. `find` looks in the narrative, `findAround` in the other fields. */
export type Reading = {
  readonly report: ReportWords;
  readonly narrative: IndexedText;
  readonly around: IndexedText;
  readonly language: ReadableLanguage;
  find(group: PhraseGroup): readonly Span[];
  findAround(group: PhraseGroup): readonly Span[];
  findAnywhere(group: PhraseGroup): readonly Span[];
};

const aroundFields = (report: ReportWords): readonly (string | undefined)[] => [
  report.when?.text,
  report.where,
  report.place,
  report.knowledge?.details,
  report.evidence,
  report.risk?.details,
  ...report.subjects.flatMap((subject) => [
    subject.name,
    subject.rank,
    subject.number,
    subject.station,
    subject.description,
    subject.vehicle,
    subject.online,
  ]),
];

const indexed = (text: string): IndexedText => indexText(text, tokenise(text));

const spansOf = (group: PhraseGroup, text: IndexedText): readonly Span[] =>
  findPhrases(group, text).flatMap(({ first, last }) => {
    const from = text.tokens[first];
    const to = text.tokens[last];
    if (from === undefined || to === undefined) return [];
    return [
      { text: text.text.slice(from.start, to.end), start: from.start, end: to.end, sentence: from.sentence },
    ];
  });

/** Remembers what each group found, so that rules may ask the same question freely. */
const remembering = (text: IndexedText): ((group: PhraseGroup) => readonly Span[]) => {
  const known = new Map<PhraseGroup, readonly Span[]>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const spans = spansOf(group, text);
    known.set(group, spans);
    return spans;
  };
};

/** Reads a report once for all rules. Pure; linear in its length. */
export const readReport = (report: ReportWords): Reading => {
  const narrative = indexed(report.narrative);
  const around = indexed(
    aroundFields(report)
      .filter((field) => field !== undefined)
      .join('\n'),
  );
  const find = remembering(narrative);
  const findAround = remembering(around);
  return {
    report,
    narrative,
    around,
    language: languageOf(report.narrative, narrative.tokens),
    find,
    findAround,
    findAnywhere: (group) => [...find(group), ...findAround(group)],
  };
};

/** The whole sentence of a position in the narrative, without the line breaks around it. */
export const sentenceSpan = (reading: Reading, sentence: number): Span | undefined => {
  const tokens = reading.narrative.tokens.filter((token) => token.sentence === sentence);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = reading.narrative.text.slice(first.start, last.end);
  return { text, start: first.start, end: last.end, sentence };
};

const personWords = new Set('he she they hes shes theyre who him her them'.split(' '));

/** The longest sentence that says somebody did something, or the first sentence: what the report tells. */
export const accountOf = (reading: Reading): readonly Span[] => {
  const lengths = new Map<number, number>();
  for (const { sentence } of reading.narrative.tokens)
    lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  const told = reading.narrative.tokens
    .filter(({ norm }) => personWords.has(norm))
    .map(({ sentence }) => sentence);
  const first = reading.narrative.tokens[0]?.sentence ?? 0;
  const longest = told.reduce(
    (best, one) => ((lengths.get(one) ?? 0) > (lengths.get(best) ?? 0) ? one : best),
    told[0] ?? first,
  );
  const span = sentenceSpan(reading, longest);
  return span === undefined ? [] : [span];
};
