import type { Rule } from '../rule.ts';
import { judgeDanger } from './danger.ts';
import { gravePoints, weighedPoints } from './weighed-points.ts';

const enoughGrave = 3;
const shortText = 300;
const charactersAPoint = 100;

/** A long text meets more signs by chance: past 300 characters it takes a point more for each hundred, and never above twelve. */
const enoughFor = (narrative: string): number =>
  Math.min(12, 6 + Math.floor(Math.max(0, narrative.length - shortText) / charactersAPoint));

/** Small signs of many kinds, some of them grave, that outweigh what speaks against danger. */
export const signsOutweigh: Rule = {
  id: 'urgency-signs-outweigh',
  judge: (reading) => {
    const { points, words } = weighedPoints(reading);
    const holds = points >= enoughFor(reading.report.narrative) && gravePoints(reading) >= enoughGrave;
    return judgeDanger(holds, words, 'signs-that-outweigh');
  },
};
