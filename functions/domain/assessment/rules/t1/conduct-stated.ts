import { allActs } from '../../conduct.ts';
import { dissatisfaction, openCase } from '../../lexicon/complaints.ts';
import { ordinaryCrime } from '../../lexicon/crimes.ts';
import { type Reading, type Span, sentenceSpan } from '../../reading.ts';
import { met, notMet, type Rule, unclear, unreadable } from '../../rule.ts';

const enoughWords = 25;

/** Told at some length, an account is an act that a person can weigh even where no phrase is known. */
const longAccount = (reading: Reading): readonly Span[] => {
  const first = sentenceSpan(reading, 0);
  return reading.narrative.tokens.length < enoughWords || first === undefined ? [] : [first];
};

/** T1: it says what they did. Which conduct, and whether it is in scope, is for T2. */
export const conductStated: Rule = {
  id: 'T1-conduct',
  judge: (reading) => {
    const acts = [
      ...allActs(reading),
      ...reading.find(dissatisfaction),
      ...reading.find(openCase),
      ...reading.find(ordinaryCrime),
    ];
    if (acts.length > 0) return met(acts);
    const notRead = unreadable(reading);
    if (notRead !== undefined) return notRead;
    const account = longAccount(reading);
    return account.length > 0 ? unclear('what-they-did', account) : notMet('what-they-did');
  },
};
