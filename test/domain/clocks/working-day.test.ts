import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, type Nation } from '../../../functions/domain/clocks/working-day.ts';

const day = (date: string): DateTime => DateTime.fromISO(date, { zone: 'Europe/London' });

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = ['09', '10', '11', '12', '13', '14', '15'].map((date) =>
      isWorkingDay(day(`2026-03-${date}`)),
    );
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it.each<[string, Nation, boolean]>([
    ['2026-04-06', 'england-and-wales', false],
    ['2026-04-06', 'scotland', true],
    ['2026-01-02', 'scotland', false],
    ['2026-01-02', 'england-and-wales', true],
    ['2026-07-13', 'northern-ireland', false],
    ['2026-07-13', 'england-and-wales', true],
    ['2026-11-30', 'scotland', false],
    ['2026-12-28', 'england-and-wales', false],
    ['2026-12-28', 'scotland', false],
    ['2026-12-28', 'northern-ireland', false],
  ])('%s in %s: %s', (date, nation, expected) => {
    expect(isWorkingDay(day(date), nation)).toBe(expected);
  });

  it('is judged in England and Wales where nothing else is said', () => {
    expect(isWorkingDay(day('2026-11-30'))).toBe(true);
  });

  it.each([2026, 2027, 2028, 2029, 2030])(
    'leaves out eight bank holidays in England and Wales in %i',
    (year) => {
      const all = Array.from({ length: 366 }, (_, index) =>
        day(`${year}-01-01`).plus({ days: index }),
      ).filter((date) => date.year === year && date.weekday <= 5);
      expect(all.filter((date) => !isWorkingDay(date))).toHaveLength(8);
    },
  );
});
