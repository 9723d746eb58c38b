import type { Rule } from '../rule.ts';
import { judgeDanger } from './danger.ts';
import { dangerPoints } from './points.ts';

const enough = 9;

/** Small signs of several kinds, none telling alone, that add up to danger now. */
export const evidenceAddsUp: Rule = {
  id: 'urgency-evidence-adds-up',
  judge: (reading) => {
    const { points, words } = dangerPoints(reading);
    return judgeDanger(points >= enough, words, 'signs-that-add-up');
  },
};
