import { type FormValues, firstOf } from './form-values.ts';
import type { RiskyWord } from './risky-words.ts';

/** The hidden field that names the telling words which were shown to the writer. */
export const shownField = 'shown';

/** FNV-1a, 32 bits: tells words apart, and lets a page name words that the writer has since taken out. */
const markOf = ({ field, text }: RiskyWord): string => {
  const hash = [...`${field}|${text}`].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return (hash >>> 0).toString(36);
};

/** What the hidden field holds once these words were shown: marks with a space between them, never the words. */
export const shownMarks = (words: readonly RiskyWord[]): string => [...new Set(words.map(markOf))].join(' ');

/** Whether a text holds a telling word that its writer has not been shown yet. */
export const hasUnseenWords = (values: FormValues, words: readonly RiskyWord[]): boolean => {
  const seen = firstOf(values, shownField).split(' ');
  return words.some((word) => !seen.includes(markOf(word)));
};
