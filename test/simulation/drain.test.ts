import { describe, expect, it } from 'vitest';
import { drain, retrierOf } from '../support/mail-drain.ts';

const retrier = retrierOf('MailThrottled');

describe('mails that become ready all at once', () => {
  it.each([
    [3_000, 14],
    [5_000, 14],
    [5_000, 5],
    [1_000, 1],
  ])(
    '%i of them drain at %i a second, none given up, in little more than the rate takes',
    (mails, perSecond) => {
      const drained = drain({ mails, perSecond, seed: 1, retrier });
      expect(drained).toMatchObject({ taken: mails, givenUp: 0 });
      expect(drained.seconds).toBeGreaterThanOrEqual(drained.atBest - 1);
      expect(drained.seconds).toBeLessThan(drained.atBest * 1.25);
    },
  );

  it('end with a person where the account takes none of them', () => {
    expect(drain({ mails: 20, perSecond: 0, seed: 1, retrier })).toMatchObject({ taken: 0, givenUp: 20 });
  });

  it('are tried for less than an hour, and an account that cannot be reached for less than half of one', () => {
    for (const [name, minutes] of [
      ['MailThrottled', 60],
      ['MailUnavailable', 30],
    ] as const) {
      const { IntervalSeconds, MaxAttempts, BackoffRate, MaxDelaySeconds } = retrierOf(name);
      const waits = Array.from({ length: MaxAttempts }, (_, tried) =>
        Math.min(MaxDelaySeconds, IntervalSeconds * BackoffRate ** tried),
      );
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(minutes * 60);
    }
  });
});
