import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTimers } from '../../../local/engines/step-functions/timers.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('timers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('wait a year, beyond what one Node timer can', () => {
    const timers = createTimers(Date.now);
    const fired: number[] = [];
    const start = Date.now();
    timers.at(start + 365 * DAY, () => fired.push(Date.now()));
    vi.advanceTimersByTime(365 * DAY - 1);
    expect(fired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fired).toEqual([start + 365 * DAY]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fire soon for a time that has passed', () => {
    const fired = vi.fn();
    createTimers(Date.now).at(Date.now() - DAY, fired);
    vi.advanceTimersByTime(1);
    expect(fired).toHaveBeenCalledOnce();
  });

  it('can be cancelled, singly after being chained and all together', () => {
    const timers = createTimers(Date.now);
    const fired = vi.fn();
    const cancel = timers.at(Date.now() + 60 * DAY, fired);
    vi.advanceTimersByTime(30 * DAY);
    cancel();
    timers.at(Date.now() + DAY, fired);
    timers.close();
    vi.advanceTimersByTime(100 * DAY);
    expect(fired).not.toHaveBeenCalled();
  });
});
