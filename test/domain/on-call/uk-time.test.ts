import { describe, expect, it } from 'vitest';
import { inUkTime, toInstant } from '../../../functions/domain/on-call/uk-time.ts';

describe('a moment in UK time', () => {
  it.each([
    ['local time in winter', '2026-12-26T02:00', '2026-12-26T02:00:00+00:00'],
    ['local time in summer', '2026-07-01T08:00', '2026-07-01T08:00:00+01:00'],
    ['UTC in summer', '2026-07-01T08:00:00Z', '2026-07-01T09:00:00+01:00'],
    ['another zone', '2026-12-26T03:00:00+01:00', '2026-12-26T02:00:00+00:00'],
    ['the last minute before the clocks go forward', '2026-03-29T00:59', '2026-03-29T00:59:00+00:00'],
    ['the first after it', '2026-03-29T02:00', '2026-03-29T02:00:00+01:00'],
    ['the hour that comes twice, the first time', '2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+01:00'],
    ['the hour that comes twice, again', '2026-10-25T01:30:00+00:00', '2026-10-25T01:30:00+00:00'],
  ])('is kept with its offset: %s', (_what, text, instant) => {
    expect(toInstant(text)).toEqual({ instant });
  });

  it.each([
    ['a time that does not exist that night', '2026-03-29T01:30', 'go forward'],
    ['a time that comes twice that night', '2026-10-25T01:30', 'comes twice'],
    ['a day that does not exist', '2026-02-30T10:00', 'no such day'],
    ['a day without a time', '2026-12-26', 'Give day and time'],
    ['words', 'Boxing Day', 'Give day and time'],
    ['an offset that cannot be', '2026-12-26T02:00:00+99:00', 'Give day and time'],
  ])('is refused, saying why: %s', (_what, text, why) => {
    expect(toInstant(text)).toEqual({ problem: expect.stringContaining(why) });
  });

  it('reads the same when it is written again', () => {
    const { instant } = { instant: '', ...toInstant('2026-10-25T01:30:00+00:00') };
    expect(inUkTime(instant)).toBe(instant);
  });
});
