import { z } from 'zod';

const isoDate = z.iso.date();
const monthInWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Midnight UTC of an ISO date. Throws a ZodError on anything else. */
export const toDate = (date: string): Date => new Date(`${isoDate.parse(date)}T00:00:00Z`);

/** `2026-03-04` as `4 March 2026`. */
export const printedDate = (date: string): string => inWords.format(toDate(date));

/** `2026-03-01` as `March 2026`. */
export const printedMonth = (date: string): string => monthInWords.format(toDate(date));
