import type { DateTime } from 'luxon';
import { z } from 'zod';
import holidaysJson from '../../../data/bank-holidays.json' with { type: 'json' };

const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

const days = z.array(z.iso.date()).transform((list) => new Set(list));
const holidays = z
  .object({ 'england-and-wales': days, scotland: days, 'northern-ireland': days })
  .parse(holidaysJson);

/** Whether this local day is Monday to Friday and no bank holiday in the nation. Source: data/README.md. */
export const isWorkingDay = (day: DateTime, nation: Nation = 'england-and-wales'): boolean =>
  day.weekday <= 5 && !holidays[nation].has(day.toFormat('yyyy-MM-dd'));
