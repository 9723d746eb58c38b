import { allActs } from '../../conduct.ts';
import { dissatisfaction, nobodyAccused, remedyWanted, workGrievance } from '../../lexicon/complaints.ts';
import { type Reading, type Span, sentenceSpan } from '../../reading.ts';
import { met, notMet, type Rule, unreadable } from '../../rule.ts';

/** Dissatisfied words outweigh a single act when a remedy is asked for; a real allegation outweighs them. */
const isComplaint = (reading: Reading, complaint: readonly Span[]): boolean => {
  const acts = allActs(reading).length;
  if (complaint.length === 0) return false;
  if (acts === 0) return true;
  const disclaimed = reading.find(nobodyAccused).length > 0;
  return disclaimed || (acts === 1 && complaint.length >= 3 && reading.find(remedyWanted).length > 0);
};

const matterOf = (reading: Reading): readonly Span[] => {
  const acts = allActs(reading);
  const first = sentenceSpan(reading, reading.narrative.tokens[0]?.sentence ?? 0);
  return acts.length > 0 || first === undefined ? acts : [first];
};

/** T3: it is not dissatisfaction with a service or a grievance at work. Angry words alone are not corruption. */
export const serviceComplaint: Rule = {
  id: 'T3-service-complaint',
  judge: (reading) => {
    const complaint = [
      ...reading.find(dissatisfaction),
      ...reading.find(remedyWanted),
      ...reading.find(workGrievance),
    ];
    if (isComplaint(reading, complaint)) return notMet('allegation', complaint);
    return unreadable(reading) ?? met(matterOf(reading));
  },
};
