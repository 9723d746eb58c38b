import type { SourceRiskKind } from './kinds.ts';
import { findSourceRisks } from './source-risk.ts';

/** Words that staff wrote, `start` inclusive and `end` exclusive in UTF-16 units. */
export type WrittenRisk = { text: string; start: number; end: number; kind: SourceRiskKind };

/** From the first person to the end of its clause. "I" alone is a capital: in Welsh, "i" is "to". */
const firstPerson =
  /\b(?:I(?!\. ?[A-Z])|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?)\b[^.!?;:,\n]{0,60}/g;

const clockTime =
  /\b(?:[01]?\d|2[0-3])(?::[0-5]\d(?: ?[ap]m)?|\.[0-5]\d ?[ap]m| ?[ap]m)\b|\b[012]\d[0-5]\d ?(?:hours|hrs)\b/gi;

const found = (text: string, { pattern, kind }: { pattern: RegExp; kind: SourceRiskKind }): WrittenRisk[] =>
  [...text.matchAll(pattern)].map((match) => {
    const words = match[0].trimEnd();
    return { text: words, start: match.index, end: match.index + words.length, kind };
  });

/**
 * What could identify the reporter in words that staff wrote for a force. Stricter than in the reporter's own words,
 * where "I saw" is plain: a force reads no first person and no time of day, unless a person says why it stays.
 */
export const findWrittenRisks = (text: string): WrittenRisk[] => {
  const telling: WrittenRisk[] = findSourceRisks(text);
  const further = [
    ...found(text, { pattern: firstPerson, kind: 'first-person' }),
    ...found(text, { pattern: clockTime, kind: 'exact-time' }),
  ].filter((one) => !telling.some((other) => one.start < other.end && other.start < one.end));
  return [...telling, ...further].sort((a, b) => a.start - b.start);
};
