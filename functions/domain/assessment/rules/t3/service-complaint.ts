import { allActs } from '../../conduct.ts';
import { type Reading, type Span, sentenceSpan } from '../../reading.ts';
import { met, nothingTold, notMet, type Rule } from '../../rule.ts';
import { isServiceComplaint, stanceOf } from '../../stance.ts';

const matterOf = (reading: Reading): readonly Span[] => {
  const acts = allActs(reading);
  const first = sentenceSpan(reading, reading.narrative.tokens[0]?.sentence ?? 0);
  return acts.length > 0 || first === undefined ? acts : [first];
};

/** T3: it is not dissatisfaction with a service or a grievance at work. Angry words alone are not corruption. */
export const serviceComplaint: Rule = {
  id: 'T3-service-complaint',
  judge: (reading) => {
    if (isServiceComplaint(reading)) return notMet('allegation', stanceOf(reading).words);
    const untold = nothingTold(reading);
    return untold !== undefined && allActs(reading).length < 2 ? untold : met(matterOf(reading));
  },
};
