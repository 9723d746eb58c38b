import type { RuleResult } from './assessment.ts';
import { instructions, spam } from './lexicon/noise.ts';
import type { Reading, Span } from './reading.ts';

/** What a rule says of one report. `met` has at least one span; `not-met` a span or the code of what is missing. */
export type Verdict = {
  readonly result: RuleResult;
  readonly evidence: readonly string[];
  readonly missing?: string;
};

/** One rule: an id such as `T1-subject`, and a pure judgement of a reading. */
export type Rule = { readonly id: string; judge(reading: Reading): Verdict };

const mostSpans = 4;

const wordsOf = (spans: readonly Span[]): readonly string[] =>
  [...new Set(spans.map((span) => span.text.trim()).filter((text) => text !== ''))].slice(0, mostSpans);

/** Met, with the words that made it so. Without any words nothing is met: it is unclear. */
export const met = (spans: readonly Span[]): Verdict => {
  const evidence = wordsOf(spans);
  return evidence.length === 0
    ? { result: 'unclear', evidence, missing: 'words' }
    : { result: 'met', evidence };
};

/** Not met: by these words, or for want of what `missing` names. */
export const notMet = (missing: string, spans: readonly Span[] = []): Verdict => ({
  result: 'not-met',
  evidence: wordsOf(spans),
  missing,
});

/** Not decidable by the machine: what would decide it is named. */
export const unclear = (missing: string, spans: readonly Span[] = []): Verdict => ({
  result: 'unclear',
  evidence: wordsOf(spans),
  missing,
});

/** Whether the text speaks to the machine instead of telling anything. */
export const isInjected = (reading: Reading): boolean => reading.find(instructions).length > 0;

/** Advertising, dares, mashed keys: nothing is told. */
export const isNoise = (reading: Reading): boolean =>
  reading.language === 'noise' || reading.find(spam).length >= 2;

/** Text in a language that no rule reads: every threshold rule passes it to a person. */
export const unreadable = (reading: Reading): Verdict | undefined =>
  reading.language === 'other' ? unclear('language-not-read') : undefined;

/** Text that tells nothing that can be weighed: another language, noise, or words for a machine. */
export const nothingTold = (reading: Reading): Verdict | undefined => {
  if (isInjected(reading)) return unclear('words-for-a-machine', reading.find(instructions));
  if (reading.language === 'noise' || reading.find(spam).length >= 2)
    return unclear('no-account', reading.find(spam));
  return unreadable(reading);
};
