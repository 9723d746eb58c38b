import { DateTime } from 'luxon';

const zone = 'Europe/London';
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

const written = (moment: DateTime): string =>
  moment.setZone(zone).toISO({ suppressMilliseconds: true }) ?? '';

/** The moment in UK local time with its offset, as `2026-07-01T08:00:00+01:00`. Takes ISO 8601 with an offset. */
export const inUkTime = (instant: string): string => written(DateTime.fromISO(instant, { setZone: true }));

const fromLocal = (text: string): { instant: string } | { problem: string } => {
  const moment = DateTime.fromISO(text, { zone });
  if (!moment.isValid) return { problem: 'There is no such day or time' };
  if (moment.toFormat("yyyy-MM-dd'T'HH:mm") !== text)
    return { problem: 'The clocks go forward over this time: it does not exist that night' };
  if (moment.getPossibleOffsets().length > 1)
    return {
      problem:
        'The clocks go back over this time, so it comes twice: add +01:00 for the first or +00:00 for the second',
    };
  return { instant: written(moment) };
};

/**
 * The moment that a text means, in UK time with its offset: `2026-12-26T02:00` is UK local, with an offset or Z it is
 * that moment. Otherwise what is wrong with it.
 */
export const toInstant = (text: string): { instant: string } | { problem: string } => {
  if (local.test(text)) return fromLocal(text);
  const moment = DateTime.fromISO(text, { setZone: true });
  return withOffset.test(text) && moment.isValid
    ? { instant: written(moment) }
    : { problem: 'Give day and time as 2026-12-26T02:00, in UK time' };
};
