import { parseArgs } from 'node:util';
import { createPublisher } from '../functions/adapters/statistics.ts';
import { ScriptError } from './local/endpoints.ts';
import { withStores } from './local/stores.ts';

/**
 * `npm run publish-figures -- [--data DIR] [--from YYYY-MM-DD]`: publishes the figures of a local copy now, as the job does by
 * itself within the hour; once a day and no more.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '.local' },
      from: { type: 'string', default: '2026-01-01' },
    },
  });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.from)) throw new ScriptError('write --from as YYYY-MM-DD');
  const isPublished = await withStores(values.data, ({ ledger }) =>
    createPublisher({ ledger, now: () => new Date().toISOString() }).publish(values.from),
  );
  console.log(isPublished ? 'published' : 'published today already: the next are for tomorrow');
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `publish-figures: ${error.message}` : error);
  process.exitCode = 1;
}
