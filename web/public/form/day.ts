const written = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const isoDay = (year: string, month: string, day: string): string | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
};

/** A day typed as `27 3 2026`, `27/3/2026` or `2026-03-27`, as an ISO date; null where it is not a day. */
export const parseDay = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = written.exec(text) ?? [];
  if (year !== '') return isoDay(year, month, day);
  const [, isoYear = '', isoMonth = '', isoDate = ''] = iso.exec(text) ?? [];
  return isoYear === '' ? null : isoDay(isoYear, isoMonth, isoDate);
};
