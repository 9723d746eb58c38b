import { notMet, type Rule } from '../rule.ts';
import { gravePoints, weighedPoints } from './weighed-points.ts';

const least = 5;
const leastGrave = 3;

/** A rule of small signs that stands only where the weighing, which hears what speaks against danger too, comes near it. */
export const borneOut = (rule: Rule): Rule => ({
  id: rule.id,
  judge: (reading) => {
    const verdict = rule.judge(reading);
    const stands =
      verdict.result !== 'met' ||
      (weighedPoints(reading).points >= least && gravePoints(reading) >= leastGrave);
    return stands ? verdict : notMet('not-borne-out');
  },
});
