import { allActs, topicsOf } from '../../conduct.ts';
import { dissatisfaction, openCase } from '../../lexicon/complaints.ts';
import { ordinaryCrime } from '../../lexicon/crimes.ts';
import { accountOf, type Reading, type Span, sentenceSpan } from '../../reading.ts';
import { met, notMet, type Rule, unclear, unreadable } from '../../rule.ts';
import { leadingCategory } from '../../stance.ts';
import { subjectPointedAt } from './subject-pointed-at.ts';

const enoughWords = 15;

/** Told at some length, an account is an act that a person can weigh even where no phrase is known. */
const longAccount = (reading: Reading): readonly Span[] => {
  const first = sentenceSpan(reading, reading.narrative.tokens[0]?.sentence ?? 0);
  return reading.narrative.tokens.length < enoughWords || first === undefined ? [] : [first];
};

/** T1: it says what they did. Which conduct, and whether it is in scope, is for T2. */
export const conductStated: Rule = {
  id: 'T1-conduct',
  judge: (reading) => {
    const stated = [
      ...allActs(reading),
      ...reading.find(dissatisfaction),
      ...reading.find(openCase),
      ...reading.find(ordinaryCrime),
    ];
    if (stated.length > 0) return met(stated);
    const notRead = unreadable(reading);
    if (notRead !== undefined) return notRead;
    const account = longAccount(reading);
    if (account.length === 0) return notMet('what-they-did');
    const about = topicsOf(reading, leadingCategory(reading));
    const pointed = subjectPointedAt.judge(reading).result === 'met';
    return about.length > 0 || pointed
      ? met([...about, ...accountOf(reading)])
      : unclear('what-they-did', account);
  },
};
