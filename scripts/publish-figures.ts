import { createPublisher } from '../functions/adapters/statistics.ts';
import { readSinceDay } from './local/since-day.ts';
import { withStores } from './local/stores.ts';

/**
 * `npm run publish-figures -- [--data DIR] [--from YYYY-MM-DD]`: publishes the figures of a local copy now, as the job does by
 * itself within the hour; once a day and no more.
 */
const main = async (): Promise<void> => {
  const { data, from } = readSinceDay();
  const isPublished = await withStores(data, (stores) =>
    createPublisher({ ...stores, now: () => new Date().toISOString() }).publish({
      firstDay: from,
      rebuild: false,
    }),
  );
  console.log(isPublished ? 'published' : 'published today already: the next are for tomorrow');
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `publish-figures: ${error.message}` : error);
  process.exitCode = 1;
}
