import { assess } from '../functions/domain/assessment/assess.ts';
import { findSourceRisks } from '../functions/domain/source-risk/source-risk.ts';
import { withReports } from './evaluation/run-script.ts';

/** `npm run --silent assess -- FILE`: one line of JSON for each report of the file, in its order. */
withReports('Usage: npm run --silent assess -- FILE', (entries) => {
  for (const { id, report } of entries) {
    const sourceRisk = findSourceRisks(report.narrative).map(({ text, kind }) => ({ text, kind }));
    console.log(JSON.stringify({ id, assessment: assess(report), sourceRisk }));
  }
});
