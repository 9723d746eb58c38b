import { DateTime } from 'luxon';
import { StartError } from '../../start-error.ts';

/** When something is due next after a moment; undefined when never again. */
export type NextDue = (after: Date) => Date | undefined;

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  first: number;
  last: number;
  names: readonly string[];
}

const fields: readonly Field[] = [
  { first: 0, last: 59, names: [] },
  { first: 0, last: 23, names: [] },
  { first: 1, last: 31, names: [] },
  { first: 1, last: 12, names: months },
  { first: 1, last: 7, names: days },
  { first: 1970, last: 2199, names: [] },
];

function readNumber(text: string, { first, last, names }: Field): number {
  const named = names.indexOf(text.toUpperCase());
  const number = named === -1 ? Number(text) : named + 1;
  if (!Number.isInteger(number) || number < first || number > last)
    throw new StartError(`"${text}" in a cron expression is not run`);
  return number;
}

function readRange(text: string, field: Field): [number, number] {
  if (text === '*' || text === '?') return [field.first, field.last];
  const [from = '', to] = text.split('-');
  const first = readNumber(from, field);
  return [first, to === undefined ? first : readNumber(to, field)];
}

function readField(text: string, field: Field): (value: number) => boolean {
  const parts = text.split(',').map((part) => {
    const [range = '', step] = part.split('/');
    const [first, last] = readRange(range, field);
    const until = step !== undefined && first === last ? field.last : last;
    return { first, last: until, step: Number(step ?? 1) };
  });
  return (value) =>
    parts.some(({ first, last, step }) => value >= first && value <= last && (value - first) % step === 0);
}

const searchedDays = 366 * 5;

function readCron(expression: string, zone: string): NextDue {
  const texts = expression.trim().split(/\s+/);
  if (texts.length !== fields.length) throw new StartError(`cron(${expression}) needs six fields`);
  const [minute, hour, day, month, weekday, year] = texts.map((text, position) => {
    const field = fields[position];
    return field === undefined ? () => false : readField(text, field);
  });
  const isDay = (at: DateTime) =>
    day?.(at.day) && month?.(at.month) && weekday?.((at.weekday % 7) + 1) && year?.(at.year);
  return (after) => {
    let at = DateTime.fromJSDate(after, { zone }).startOf('minute').plus({ minutes: 1 });
    const end = at.plus({ days: searchedDays });
    while (at < end) {
      if (!isDay(at)) at = at.startOf('day').plus({ days: 1 });
      else if (!hour?.(at.hour)) at = at.startOf('hour').plus({ hours: 1 });
      else if (minute?.(at.minute)) return at.toJSDate();
      else at = at.plus({ minutes: 1 });
    }
    return undefined;
  };
}

function readRate(text: string): NextDue {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
  const ms = Number(count) * (unitMs[unit] ?? Number.NaN);
  if (!(ms > 0)) throw new StartError(`rate(${text}) is not a rate`);
  return (after) => new Date(after.getTime() + ms);
}

function readOnce(text: string, zone: string): NextDue {
  const at = DateTime.fromISO(text, { zone });
  if (!at.isValid) throw new StartError(`at(${text}) is not a time`);
  return (after) => (at.toMillis() > after.getTime() ? at.toJSDate() : undefined);
}

/**
 * Reads `rate(5 minutes)`, `cron(0 9 ? * MON-FRI *)` or `at(2026-11-22T09:00:00)` in a time zone (IANA name).
 * Throws StartError for anything else, `L`, `W` and `#` of cron included.
 */
export function readSchedule(expression: string, zone = 'UTC'): NextDue {
  const [, kind, text = ''] = /^(rate|cron|at)\((.*)\)$/.exec(expression) ?? [];
  if (kind === 'rate') return readRate(text);
  if (kind === 'cron') return readCron(text, zone);
  if (kind === 'at') return readOnce(text, zone);
  throw new StartError(`the schedule ${expression} is not run`);
}
