import { findWrittenRisks, type WrittenRisk } from '../../../functions/domain/source-risk/written-risks.ts';

/** A phrase that could lead to the reporter, in words to be spoken. `key` stays the same while other words change. */
export type SpokenMark = WrittenRisk & { key: string };

/** The marks in the words as they are sent, which is without blanks around them. */
export const findSpokenMarks = (words: string): SpokenMark[] =>
  findWrittenRisks(words.trim()).map((mark) => ({ ...mark, key: `${mark.kind}:${mark.text.toLowerCase()}` }));
