import { allActs } from '../../conduct.ts';
import { closedComplaint, openCase } from '../../lexicon/complaints.ts';
import { sentenceSpan } from '../../reading.ts';
import { met, nothingTold, notMet, type Rule } from '../../rule.ts';

/** T3: it is not an appeal, or a complaint or investigation that is still open, brought here to be moved on. */
export const openCaseRule: Rule = {
  id: 'T3-open-case',
  judge: (reading) => {
    const open = reading.find(openCase);
    const closed = reading.find(closedComplaint);
    const { existingComplaint } = reading.report;
    const isOpen =
      existingComplaint === 'yes' ? open.length >= 1 : existingComplaint !== 'no' && open.length >= 2;
    if (isOpen && closed.length < open.length) return notMet('new-matter', open);
    const first = sentenceSpan(reading, reading.narrative.tokens[0]?.sentence ?? 0);
    const untold = nothingTold(reading);
    if (untold !== undefined && allActs(reading).length < 2) return untold;
    return met([...allActs(reading), ...(first === undefined ? [] : [first])]);
  },
};
