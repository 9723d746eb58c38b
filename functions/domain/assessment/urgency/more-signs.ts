import type { Rule } from '../rule.ts';
import { judgeDanger } from './danger.ts';
import { weighedPoints } from './weighed-points.ts';

const some = 4;

/** Signs of danger that fall short of outweighing what speaks against it: looked at sooner, as a wrong reading must not wait for days. */
export const moreSigns: Rule = {
  id: 'urgency-more-signs',
  judge: (reading) => {
    const { points, words } = weighedPoints(reading);
    return judgeDanger(points >= some, words, 'signs-of-danger');
  },
};
