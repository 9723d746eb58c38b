import { describe, expect, it } from 'vitest';
import { readSchedule } from '../../../local/engines/events/schedule-expression.ts';
import { StartError } from '../../../local/start-error.ts';

const after = (text: string) => new Date(`${text}Z`);

describe('a schedule', () => {
  it.each([
    ['rate(5 minutes)', '2026-11-22T10:00:30', '2026-11-22T10:05:30.000Z'],
    ['rate(1 day)', '2026-11-22T10:00:00', '2026-11-23T10:00:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-22T10:14:59', '2026-11-22T10:15:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-22T10:15:00', '2026-11-22T10:30:00.000Z'],
    ['cron(0 9 ? * MON-FRI *)', '2026-11-20T09:00:00', '2026-11-23T09:00:00.000Z'],
    ['cron(30 23 31 12 ? *)', '2026-11-22T10:00:00', '2026-12-31T23:30:00.000Z'],
    ['cron(0 8,20 * JAN,JUL ? 2027)', '2026-11-22T10:00:00', '2027-01-01T08:00:00.000Z'],
    ['at(2026-12-01T08:00:00)', '2026-11-22T10:00:00', '2026-12-01T08:00:00.000Z'],
  ])('%s after %s is due at %s', (expression, moment, due) => {
    expect(readSchedule(expression)(after(moment))?.toISOString()).toBe(due);
  });

  it('keeps the hour of its time zone when the clocks change', () => {
    const daily = readSchedule('cron(0 9 * * ? *)', 'Europe/London');
    expect(daily(after('2027-03-27T10:00:00'))?.toISOString()).toBe('2027-03-28T08:00:00.000Z');
    expect(daily(after('2026-11-22T10:00:00'))?.toISOString()).toBe('2026-11-23T09:00:00.000Z');
  });

  it('that is past is never due', () => {
    expect(readSchedule('at(2026-01-01T00:00:00)')(after('2026-11-22T10:00:00'))).toBeUndefined();
    expect(readSchedule('cron(0 0 1 1 ? 2020)')(after('2026-11-22T10:00:00'))).toBeUndefined();
  });

  it.each([
    'rate(0 minutes)',
    'rate(5 weeks)',
    'cron(0 9 * *)',
    'cron(0 9 L * ? *)',
    'cron(61 * * * ? *)',
    'daily',
  ])('%s is refused', (expression) => {
    expect(() => readSchedule(expression)).toThrow(StartError);
  });
});
