import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/adapters/errors.ts';
import { createWrongReceipts } from '../../functions/adapters/wrong-receipts.ts';

const slowed = async (countUp: (name: string, expiresAt: number) => Promise<number>) => {
  const said: { waited: number[]; unsettled: string[]; counted: number } = {
    waited: [],
    unsettled: [],
    counted: 0,
  };
  const wrong = createWrongReceipts({
    tokens: { countUp },
    now: () => Date.parse('2026-03-04T10:20:59.999Z'),
    sleep: async (milliseconds) => said.waited.push(milliseconds),
    onWrong: () => {
      said.counted += 1;
    },
    onUnsettled: (name) => said.unsettled.push(name),
  });
  await wrong.slowDown();
  return said;
};

describe('a wrong receipt', () => {
  it('is counted under its minute, and the count is forgotten an hour later', async () => {
    const calls: [string, number][] = [];
    await slowed(async (name, expiresAt) => calls.push([name, expiresAt]));
    const begun = Date.parse('2026-03-04T10:20:00.000Z') / 1_000;
    expect(calls).toEqual([[`wrong-receipts#${begun}`, begun + 3_600]]);
  });

  it.each([
    [1, 1_000],
    [2, 1_100],
    [71, 8_000],
    [100, 8_000],
    [101, 300],
    [1_000_000, 300],
  ])('that is number %i of its minute waits %i milliseconds', async (nth, expected) => {
    expect((await slowed(async () => nth)).waited).toEqual([expected]);
  });

  it('waits as the first where it cannot be counted, and is answered all the same', async () => {
    const outage = async () => {
      throw new StoreUnavailable('tokens.count', 'outage');
    };
    expect(await slowed(outage)).toEqual({ waited: [1_000], unsettled: ['StoreUnavailable'], counted: 1 });
  });
});
