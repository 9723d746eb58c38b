const zone = 'Europe/London';
const dateTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const dateTimeYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const minute = 60_000;
const hour = 60 * minute;

/** UK local time, for example `Tue 24 Nov, 09:05`; what is not a time is shown as it is. */
export const showTime = (iso: string): string => {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dateTime.format(time);
};

/** UK local time with its year, for records read long after. Takes ISO text or seconds since 1970. */
export const showFullTime = (when: string | number): string => {
  const time = typeof when === 'number' ? when * 1000 : Date.parse(when);
  return Number.isNaN(time) ? String(when) : dateTimeYear.format(time);
};

/** The UK day, for example `3 Mar 2026`; what is not a time is shown as it is. */
export const showDate = (iso: string): string => {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : date.format(time);
};

const span = (milliseconds: number): string => {
  const minutes = Math.max(1, Math.floor(milliseconds / minute));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
};

export type Due = { text: string; tone: 'overdue' | 'soon' | 'later' };

/** How long is left until `dueAt` (ISO), at `now` in milliseconds. Under an hour is soon. */
export const describeDue = (dueAt: string, now: number): Due => {
  const left = Date.parse(dueAt) - now;
  if (Number.isNaN(left)) return { text: dueAt, tone: 'later' };
  if (left < 0) return { text: `Overdue by ${span(-left)}`, tone: 'overdue' };
  if (left < hour) return { text: `${span(left)} left`, tone: 'soon' };
  return { text: left < 48 * hour ? `${span(left)} left` : showTime(dueAt), tone: 'later' };
};
