import { parseArgs } from 'node:util';
import { expectedRates, simulateDelivery } from '../test/support/delivery-simulation.ts';

/** `npm run simulate -- [--disseminations N] [--seed N]`: prints the tally; ends with 1 where a promise was broken. */
const { values } = parseArgs({
  options: {
    disseminations: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const tally = await simulateDelivery({
  disseminations: Number(values.disseminations),
  seed: Number(values.seed),
  rates: expectedRates,
});
console.log(JSON.stringify(tally, null, 2));
const { nowhere, misdirected, duplicatesUnmarked, duplicatesNeedless } = tally;
if (nowhere + misdirected + duplicatesUnmarked + duplicatesNeedless > 0) process.exitCode = 1;
