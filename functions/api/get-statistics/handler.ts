import type { Statistics } from '../../adapters/statistics.ts';
import type { Service } from '../../contracts/service.ts';
import { roundedTo, sharesFrom, smallest } from '../../domain/statistics/figures.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const rules = { notShownBelow: smallest, roundedTo, sharesFrom } as const;

/**
 * GET /api/statistics: what was published last, and the rules by which it was made safe. `simulated` says that no figure of it
 * is of the live service; before the first publication `day` and `figures` are null.
 */
export const createGetStatisticsHandler = (deps: { statistics: Statistics; service: Service }) =>
  createApiHandler({
    handle: async () => {
      const published = await deps.statistics.latest();
      return json(200, {
        simulated: deps.service.stage !== 'production',
        day: published?.day ?? null,
        rules,
        figures: published?.figures ?? null,
      });
    },
  });
