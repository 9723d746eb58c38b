import type { RuleResult } from './assessment.ts';
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

/** Text nobody here reads, or noise: every threshold rule passes it to a person. */
export const unreadable = (reading: Reading): Verdict | undefined => {
  if (reading.language === 'other') return unclear('language-not-read');
  return reading.language === 'noise' ? unclear('no-readable-words') : undefined;
};
