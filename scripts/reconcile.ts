import { reconcile } from '../functions/adapters/reconciliation.ts';
import { readSinceDay } from './local/since-day.ts';
import { withStores } from './local/stores.ts';

/**
 * `npm run reconcile -- [--data DIR] [--from YYYY-MM-DD]`: a line for each case that is nowhere, then the five counts as
 * JSON. Ends with 1 where accepted is not the sum of the others.
 */
const main = async (): Promise<void> => {
  const { data, from } = readSinceDay();
  const { counts, unaccounted } = await withStores(data, (stores) =>
    reconcile(stores, { firstDay: from, now: new Date().toISOString() }),
  );
  for (const { caseId, why, lastCommitAt } of unaccounted)
    console.log(`${caseId} is ${why}${lastCommitAt === null ? '' : `, last written to at ${lastCommitAt}`}`);
  console.log(JSON.stringify(counts));
  if (unaccounted.length > 0) process.exitCode = 1;
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `reconcile: ${error.message}` : error);
  process.exitCode = 1;
}
