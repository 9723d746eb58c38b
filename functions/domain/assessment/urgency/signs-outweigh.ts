import type { Rule } from '../rule.ts';
import { judgeDanger } from './danger.ts';
import { gravePoints, weighedPoints } from './weighed-points.ts';

const enough = 6;
const enoughGrave = 3;

/** Small signs of many kinds, some of them grave, that outweigh what speaks against danger. */
export const signsOutweigh: Rule = {
  id: 'urgency-signs-outweigh',
  judge: (reading) => {
    const { points, words } = weighedPoints(reading);
    const holds = points >= enough && gravePoints(reading) >= enoughGrave;
    return judgeDanger(holds, words, 'signs-that-outweigh');
  },
};
