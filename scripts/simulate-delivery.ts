import { parseArgs } from 'node:util';
import { expectedRates, simulateDelivery } from '../test/support/delivery-simulation.ts';
import { drain, retrierOf } from '../test/support/mail-drain.ts';

/**
 * `npm run simulate -- [--disseminations N] [--seed N] [--mails N] [--per-second N]`: prints the tally of disseminations
 * past a provider that fails, then how so many mails drain at an account's rate. Ends with 1 where a promise was broken.
 */
const { values } = parseArgs({
  options: {
    disseminations: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    mails: { type: 'string', default: '5000' },
    'per-second': { type: 'string', default: '14' },
  },
});
const seed = Number(values.seed);
const tally = await simulateDelivery({
  disseminations: Number(values.disseminations),
  seed,
  rates: expectedRates,
});
console.log(JSON.stringify(tally, null, 2));
const drained = drain({
  mails: Number(values.mails),
  perSecond: Number(values['per-second']),
  seed,
  retrier: retrierOf('MailThrottled'),
});
console.log(JSON.stringify({ drained }, null, 2));
const { nowhere, misdirected, duplicatesUnmarked, duplicatesNeedless } = tally;
if (nowhere + misdirected + duplicatesUnmarked + duplicatesNeedless + drained.givenUp > 0)
  process.exitCode = 1;
