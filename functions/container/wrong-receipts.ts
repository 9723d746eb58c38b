import { setTimeout } from 'node:timers/promises';
import { createWrongReceipts, type WrongReceipts } from '../adapters/wrong-receipts.ts';
import { log } from '../http/log.ts';
import { onUnsettled } from './on-unsettled.ts';
import { makeTokens } from './stores.ts';

export const makeWrongReceipts = (): WrongReceipts =>
  createWrongReceipts({
    tokens: makeTokens(),
    now: Date.now,
    sleep: setTimeout,
    onWrong: () => log({ event: 'unknown-receipt', count: 1 }),
    onUnsettled,
  });
