import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

/** Writes data/bank-holidays.json from the date-holidays package: run it when a new year is added. */
const nations = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' } as const;
const years = [2026, 2027, 2028, 2029, 2030];

const datesOf = (region: string): string[] => {
  const calendar = new Holidays('GB', region);
  const all = years.flatMap((year) => calendar.getHolidays(year));
  return [
    ...new Set(
      all.filter((day) => day.type === 'public' || day.type === 'bank').map((day) => day.date.slice(0, 10)),
    ),
  ].sort();
};

const table = Object.fromEntries(
  Object.entries(nations).map(([nation, region]) => [nation, datesOf(region)]),
);
writeFileSync('data/bank-holidays.json', `${JSON.stringify(table, null, 1)}\n`);
