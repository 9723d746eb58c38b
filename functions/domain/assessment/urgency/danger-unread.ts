import { foreignDanger } from '../lexicon/other-languages.ts';
import { accountOf, type Reading, type Span } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { judgeDanger, saidYes } from './danger.ts';
import { isFinished } from './pressure.ts';

const isUnread = (reading: Reading): boolean => reading.language === 'other' && !isFinished(reading);

/** Different words of danger: the same one twice may be another word of that language. */
const differing = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [span.text.toLowerCase(), span])).values(),
];

const judgeUnread = (reading: Reading, fewest: number): ReturnType<Rule['judge']> => {
  const found = isUnread(reading) ? differing(reading.find(foreignDanger)) : [];
  const ticked = isUnread(reading) && saidYes(reading);
  return judgeDanger(
    ticked || found.length >= fewest,
    [...found, ...accountOf(reading)],
    'danger-in-a-language-not-read',
  );
};

/** In a language that no rule reads: danger was ticked, or two of its words of danger stand there. */
export const dangerUnread: Rule = {
  id: 'urgency-language-not-read',
  judge: (reading) => judgeUnread(reading, 2),
};

/** In a language that no rule reads, one word of danger: a person looks within hours. */
export const perhapsUnread: Rule = {
  id: 'urgency-language-perhaps',
  judge: (reading) => judgeUnread(reading, 1),
};
