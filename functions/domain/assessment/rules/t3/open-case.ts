import { allActs } from '../../conduct.ts';
import { closedComplaint, openCase } from '../../lexicon/complaints.ts';
import { type Reading, sentenceSpan } from '../../reading.ts';
import { met, nothingTold, notMet, type Rule } from '../../rule.ts';

/** How many words of an open case it takes, by what the form says of a complaint already made. */
const fewestByAnswer = { yes: 1, 'not-sure': 2, 'not-said': 2, no: 4 } as const;

const isOpen = (reading: Reading, found: number): boolean =>
  found >= fewestByAnswer[reading.report.existingComplaint];

/** T3: it is not an appeal, or a complaint or investigation that is still open, brought here to be moved on. */
export const openCaseRule: Rule = {
  id: 'T3-open-case',
  judge: (reading) => {
    const open = reading.find(openCase);
    const closed = reading.find(closedComplaint);
    if (isOpen(reading, open.length) && closed.length < Math.max(1, open.length))
      return notMet('new-matter', open);
    const first = sentenceSpan(reading, reading.narrative.tokens[0]?.sentence ?? 0);
    const untold = nothingTold(reading);
    if (untold !== undefined && allActs(reading).length < 2) return untold;
    return met([...allActs(reading), ...(first === undefined ? [] : [first])]);
  },
};
