import type { Rule } from '../rule.ts';
import { judgeDanger } from './danger.ts';
import { dangerPoints } from './points.ts';

const some = 5;

/** Signs of danger that fall short of adding up: looked at sooner, so that a wrong reading is not left for days. */
export const someSigns: Rule = {
  id: 'urgency-some-signs',
  judge: (reading) => {
    const { points, words } = dangerPoints(reading);
    return judgeDanger(points >= some, words, 'signs-of-danger');
  },
};
