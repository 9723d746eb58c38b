import { findSourceRisks, type SourceRisk } from '../../../functions/domain/source-risk/source-risk.ts';

/** A phrase that could lead to the reporter, in words to be spoken. `key` stays the same while other words change. */
export type SpokenMark = SourceRisk & { key: string };

/** The marks in the words as they are sent, which is without blanks around them. */
export const findSpokenMarks = (words: string): SpokenMark[] =>
  findSourceRisks(words.trim()).map((mark) => ({ ...mark, key: `${mark.kind}:${mark.text.toLowerCase()}` }));
