import type { DateTime } from 'luxon';
import { z } from 'zod';
import holidaysJson from '../../../data/bank-holidays.json' with { type: 'json' };

const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** Whose working days the charity keeps. */
export const whereTheDeskIs: Nation = 'england-and-wales';

const days = z.array(z.iso.date()).transform((list) => new Set(list));
const holidays = z
  .object({ 'england-and-wales': days, scotland: days, 'northern-ireland': days })
  .parse(holidaysJson);

/** Whether this local day is a bank holiday in the nation. Source: data/README.md. */
export const isBankHoliday = (day: DateTime, nation: Nation): boolean =>
  holidays[nation].has(day.toFormat('yyyy-MM-dd'));

/** Whether this local day is Monday to Friday and no bank holiday in the nation. */
export const isWorkingDay = (day: DateTime, nation: Nation = whereTheDeskIs): boolean =>
  day.weekday <= 5 && !isBankHoliday(day, nation);

/** The bank holidays of a nation from one day to another, both YYYY-MM-DD and within, in order. */
export const bankHolidaysBetween = (
  { from, to }: { readonly from: string; readonly to: string },
  nation: Nation = whereTheDeskIs,
): readonly string[] => [...holidays[nation]].filter((day) => from <= day && day <= to).sort();
