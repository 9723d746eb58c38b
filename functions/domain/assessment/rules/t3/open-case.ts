import { allActs } from '../../conduct.ts';
import { closedComplaint, openCase } from '../../lexicon/complaints.ts';
import { sentenceSpan } from '../../reading.ts';
import { met, notMet, type Rule, unreadable } from '../../rule.ts';

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
    return unreadable(reading) ?? met([...allActs(reading), ...(first === undefined ? [] : [first])]);
  },
};
