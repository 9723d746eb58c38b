import { ruleVersion } from '../functions/domain/assessment/assess.ts';
import { withReports } from './evaluation/run-script.ts';
import { type Score, scoresOf } from './evaluation/scores.ts';

const verdictOf = ({ value, atLeast }: Score): string => {
  if (atLeast === undefined) return '';
  return value >= atLeast ? `  (bar ${atLeast}: reached)` : `  (bar ${atLeast}: MISSED)`;
};

/** `npm run evaluate -- FILE`: scores the assessment against the `labels` of the file's reports. */
withReports('Usage: npm run evaluate -- FILE', (entries) => {
  const labelled = entries.filter(({ labels }) => labels !== undefined);
  console.log(`Rules ${ruleVersion}, ${labelled.length} labelled reports of ${entries.length}`);
  if (labelled.length === 0) return;
  for (const score of scoresOf(entries))
    console.log(`${score.name.padEnd(42)} ${score.value.toFixed(3)}${verdictOf(score)}`);
});
