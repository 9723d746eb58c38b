import { z } from 'zod';

/** Days of the week as they are written, Monday first. */
export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof weekdays)[number];

const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** When the offices of a force are open, in UK local time: from `opens` up to and without `closes`, on each of `days`. */
export const officeHoursSchema = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1),
  opens: timeSchema,
  closes: timeSchema,
});
export type OfficeHours = z.infer<typeof officeHoursSchema>;

/** The hours of a force that named none. */
export const usualHours: OfficeHours = {
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  opens: '09:00',
  closes: '17:00',
};

const written = /^(?<days>[a-z ,–-]+?) +(?<opens>\d{1,2}:\d{2}) *(?:-|–| to ) *(?<closes>\d{1,2}:\d{2})$/i;
const range = /^(?<first>[a-z]{3,9}) *(?:-|–| to ) *(?<last>[a-z]{3,9})$/i;
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Which day of the week a name means, 0 for Monday; -1 where it means none. */
const dayNumber = (name: string): number => {
  const typed = name.trim().toLowerCase();
  return names.findIndex((full) => typed.length >= 3 && full.startsWith(typed));
};

/** The days that one part of a list means: a day, or a range. Null where it means none, or goes backwards. */
const daysOf = (part: string): readonly Weekday[] | null => {
  const { first = part, last = part } = range.exec(part.trim())?.groups ?? {};
  const [from, to] = [dayNumber(first), dayNumber(last)];
  return from === -1 || to < from ? null : weekdays.slice(from, to + 1);
};

const readDays = (text: string): readonly Weekday[] | null => {
  const parts = text.split(',').map(daysOf);
  return parts.includes(null) ? null : weekdays.filter((day) => parts.some((part) => part?.includes(day)));
};

const form = 'Write days and times as Mon-Fri 08:00-16:00, or Mon-Wed,Fri 07:30-15:30';

/** Office hours as a person writes them (`Mon-Fri 08:00-16:00`); otherwise what is wrong and how to mend it. */
export const readOfficeHours = (text: string): { hours: OfficeHours } | { problem: string } => {
  const { days = '', opens = '', closes = '' } = written.exec(text.trim())?.groups ?? {};
  const hours = { days: readDays(days), opens: opens.padStart(5, '0'), closes: closes.padStart(5, '0') };
  const parsed = officeHoursSchema.safeParse(hours);
  if (!parsed.success) return { problem: form };
  return parsed.data.opens < parsed.data.closes
    ? { hours: parsed.data }
    : { problem: 'These hours end before they begin, or as they begin: give the later time second' };
};

/** The hours as `readOfficeHours` reads them: `Mon-Fri 09:00-17:00`. */
export const officeHoursText = ({ days, opens, closes }: OfficeHours): string => {
  const isOpen = (index: number): boolean => days.some((day) => day === weekdays[index]);
  const firsts = weekdays.filter((_, index) => isOpen(index) && !isOpen(index - 1));
  const lasts = weekdays.filter((_, index) => isOpen(index) && !isOpen(index + 1));
  const parts = firsts.map((first, index) => (first === lasts[index] ? first : `${first}-${lasts[index]}`));
  return `${parts.join(',')} ${opens}-${closes}`;
};
