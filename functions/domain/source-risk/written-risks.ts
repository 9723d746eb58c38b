import type { SourceRiskKind } from './kinds.ts';
import { findSourceRisks } from './source-risk.ts';

/** Words that staff wrote, `start` inclusive and `end` exclusive in UTF-16 units. */
export type WrittenRisk = { text: string; start: number; end: number; kind: SourceRiskKind };

/** From the first person to the end of its clause. "I" alone is a capital: in Welsh, "i" is "to". */
const firstPerson =
  /\b(?:I(?!\. ?[A-Z])|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?)\b[^.!?;:,\n]{0,60}/g;

const clockTime =
  /\b(?:[01]?\d|2[0-3])(?::[0-5]\d(?: ?[ap]m)?|\.[0-5]\d ?[ap]m| ?[ap]m)\b|\b[012]\d[0-5]\d ?(?:hours|hrs)\b/gi;

const months =
  'jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = '[0-3]?\\d(?:st|nd|rd|th)?';

/** A day beside its month, with the year where one follows. */
const dayOf = (month: string): string =>
  `\\b(?:${day}(?: of)? (?:${month})\\b|(?:${month}) ${day}\\b(?!:))(?:,? (?:19|20)\\d\\d\\b)?`;

/** Days of the year: when something was seen says who could have seen it. "May" and "March" are words as well. */
const calendarDays = [
  new RegExp(dayOf(months), 'gi'),
  new RegExp(dayOf('May|March|Mar'), 'g'),
  /\b\d{4}-\d\d-\d\d\b|\b[0-3]?\d\/[01]?\d\/(?:\d\d){1,2}\b/g,
];

const found = (text: string, { pattern, kind }: { pattern: RegExp; kind: SourceRiskKind }): WrittenRisk[] =>
  [...text.matchAll(pattern)].map((match) => {
    const words = match[0].trimEnd();
    return { text: words, start: match.index, end: match.index + words.length, kind };
  });

/**
 * What could identify the reporter in words that staff wrote for a force. Stricter than in the reporter's own words,
 * where "I saw" is plain: a force reads no first person, no day of the year and no time of day, unless a person says why it stays.
 */
export const findWrittenRisks = (text: string): WrittenRisk[] => {
  const telling: WrittenRisk[] = findSourceRisks(text);
  const further = [
    ...found(text, { pattern: firstPerson, kind: 'first-person' }),
    ...found(text, { pattern: clockTime, kind: 'exact-time' }),
    ...calendarDays.flatMap((pattern) => found(text, { pattern, kind: 'exact-time' })),
  ].filter((one) => !telling.some((other) => one.start < other.end && other.start < one.end));
  return [...telling, ...further].sort((a, b) => a.start - b.start);
};
