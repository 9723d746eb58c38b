import type { Subject } from '../report/report.ts';
import { formerPolicing, notPolicing, otherCalling, policingRole } from './lexicon/people.ts';
import { findPhrases } from './lexicon/phrases.ts';
import type { Reading, Span } from './reading.ts';
import { indexText } from './text/matcher.ts';
import { normaliseWord, tokenise } from './text/tokens.ts';

const servingRoles = new Set<Subject['role']>(['officer', 'staff', 'special', 'volunteer']);

const nonAnswer = /^(?:not (?:given|known|sure|said)|unknown|don'?t know|no idea|n\/?a|none|\?+|-)\.?$/i;

/** Whether a form field says something: not blank, and not "unknown" or "not given". */
export const isFilled = (field: string | undefined): boolean => {
  const text = (field ?? '').trim();
  return text.length > 1 && !nonAnswer.test(text);
};

const describe = (subject: Subject): string =>
  [subject.rank, subject.station, subject.description].filter((part) => part !== undefined).join('\n');

const says = (text: string, group: Parameters<typeof findPhrases>[0]): boolean =>
  findPhrases(group, indexText(text, tokenise(text))).length > 0;

/** What the form says of a subject's place in policing. `outside` is another calling, such as a prison officer. */
export type Standing = 'serving' | 'former' | 'outside' | 'unknown';

const formerWords = /\b(?:retired|former|ex)\b/i;

/** Whether a subject, as the form has them, serves in policing. */
export const standingOf = (subject: Subject): Standing => {
  const described = describe(subject);
  if (says(described, notPolicing)) return 'outside';
  if (formerWords.test(described) || says(described, formerPolicing)) return 'former';
  if (servingRoles.has(subject.role)) return 'serving';
  if (says(described, otherCalling)) return 'outside';
  return says(described, policingRole) ? 'serving' : 'unknown';
};

const spanOfToken = (reading: Reading, at: number): Span | undefined => {
  const token = reading.narrative.tokens[at];
  if (token === undefined) return undefined;
  const text = reading.narrative.text.slice(token.start, token.end);
  return { text, start: token.start, end: token.end, sentence: token.sentence };
};

const shortestName = 3;

/** Where the words of a form field (a name, a number, a station) stand in the narrative. */
export const mentionsOf = (reading: Reading, field: string | undefined): readonly Span[] => {
  const words = (field ?? '').split(/[^\p{L}\p{N}]+/u).map(normaliseWord);
  return words
    .filter((word) => word.length >= shortestName)
    .flatMap((word) => reading.narrative.byWord.get(word)?.slice(0, 1) ?? [])
    .flatMap((at) => spanOfToken(reading, at) ?? []);
};
