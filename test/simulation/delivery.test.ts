import { describe, expect, it } from 'vitest';
import { expectedRates, simulateDelivery } from '../support/delivery-simulation.ts';

describe('delivery past a provider that fails', () => {
  it.each([1, 2])(
    'ends for every report at its force or in a person’s task (seed %i)',
    async (seed) => {
      const tally = await simulateDelivery({
        disseminations: 96,
        seed,
        rates: { ...expectedRates, bounces: 0.3, lostEvents: 0.15, lostAnswers: 0.1, throttles: 0.2 },
      });
      expect(tally).toMatchObject({
        nowhere: 0,
        misdirected: 0,
        duplicatesUnmarked: 0,
        duplicatesNeedless: 0,
        unsettled: 0,
      });
      expect(tally.delivered + tally.withPerson).toBe(96);
      expect(tally.reconciled).toMatchObject({
        accepted: 96,
        delivered: tally.delivered,
        waiting: tally.withPerson,
      });
      for (const happened of [
        'bounced',
        'throttled',
        'lostEvents',
        'lostAnswers',
        'duplicated',
        'withPerson',
      ] as const)
        expect(tally[happened], happened).toBeGreaterThan(0);
    },
    30_000,
  );

  it('sends one mail for each report where nothing fails', async () => {
    const none = { bounces: 0, throttles: 0, duplicateEvents: 0, lostEvents: 0, lostAnswers: 0 };
    expect(await simulateDelivery({ disseminations: 48, seed: 3, rates: none })).toMatchObject({
      delivered: 48,
      handedOver: 48,
      duplicated: 0,
    });
  }, 30_000);
});
