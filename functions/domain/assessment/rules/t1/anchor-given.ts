import { recordAnchors, whenAnchors, whereAnchors } from '../../lexicon/anchors.ts';
import { anyOf } from '../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import { met, notMet, type Rule, unclear, unreadable } from '../../rule.ts';

const anchors = anyOf(whenAnchors, recordAnchors, whereAnchors);

const formAnchors = (reading: Reading): readonly string[] => {
  const { when, where, evidence, knowledge } = reading.report;
  return [when?.text, where, evidence, knowledge?.details]
    .filter((field) => field !== undefined && field !== '')
    .flatMap((f) => f ?? []);
};

const asSpan = (text: string) => ({ text, start: 0, end: text.length, sentence: 0 });

/** T1: at least one anchor: when, where, a medium, a witness, a record, or how the reporter knows. */
export const anchorGiven: Rule = {
  id: 'T1-anchor',
  judge: (reading) => {
    const inWords = reading.find(anchors);
    const inForm = formAnchors(reading).map(asSpan);
    if (inWords.length + inForm.length > 0) return met([...inWords, ...inForm]);
    const basis = reading.report.knowledge?.basis ?? 'not-said';
    return unreadable(reading) ?? (basis === 'not-said' ? notMet('anchor') : unclear('anchor'));
  },
};
