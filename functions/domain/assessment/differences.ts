import type { Assessment } from './assessment.ts';

/** One thing that two assessments of a report see differently: codes only. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const codesOf = (assessment: Assessment): Readonly<Record<string, string>> => ({
  meets: String(assessment.meets),
  T1: assessment.thresholds.T1.result,
  T2: assessment.thresholds.T2.result,
  T3: assessment.thresholds.T3.result,
  urgency: assessment.urgency.level,
  categories: [...assessment.categories].sort().join(' '),
  forces: assessment.forces.map(({ forceId }) => forceId).join(' '),
  signposts: [...assessment.signposts].sort().join(' '),
});

/** What changes from one assessment to the other, in codes that may be printed. */
export const differencesOf = (before: Assessment, after: Assessment): readonly Difference[] => {
  const [old, now] = [codesOf(before), codesOf(after)];
  return Object.keys(old)
    .map((what) => ({ what, before: old[what] ?? '', after: now[what] ?? '' }))
    .filter((difference) => difference.before !== difference.after);
};
