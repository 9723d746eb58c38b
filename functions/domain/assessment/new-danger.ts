import type { Assessment } from './assessment.ts';

const signsOf = ({ urgency }: Assessment): readonly string[] =>
  urgency.rules
    .filter(({ result }) => result === 'met')
    .flatMap(({ id, evidence }) => evidence.map((span) => `${id}|${span}`));

/**
 * Whether an addition tells of danger that was not told before: it is immediate taken by itself, or a rule of urgency finds
 * words in the whole that it did not find without the addition.
 */
export const tellsNewDanger = (assessed: {
  readonly before: Assessment;
  readonly whole: Assessment;
  readonly alone: Assessment;
}): boolean => {
  const { before, whole, alone } = assessed;
  const known = signsOf(before);
  return alone.urgency.level === 'immediate' || signsOf(whole).some((sign) => !known.includes(sign));
};
