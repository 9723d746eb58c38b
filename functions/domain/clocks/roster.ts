import { DateTime } from 'luxon';
import type { Force } from '../force/forces.ts';
import { isBankHoliday, type Nation } from './working-day.ts';

/** Whom a force names to be told when it cannot wait, each list in the order to try. */
export interface Roster<C> {
  readonly inHours: readonly C[];
  readonly outOfHours: readonly C[];
}

/** UK local time, from the full hour of the first up to the full hour of the last. */
const office = { opens: 9, closes: 17 } as const;

const nationOfCountry: Readonly<Record<Force['country'], Nation>> = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
  'United Kingdom': 'england-and-wales',
};

/** Whose bank holidays a force keeps. The forces of the whole United Kingdom have their desks in England. */
export const nationOf = (force: Pick<Force, 'country'>): Nation => nationOfCountry[force.country];

/** Which hours a moment falls into, and so which list of a roster counts. */
export type Hours = 'office-hours' | 'evening-or-night' | 'weekend' | 'bank-holiday';

/** The hours of a moment (ISO 8601) by UK local time: offices are open 9 to 5 on a working day of the nation. */
export const hoursAt = (at: string, nation: Nation): Hours => {
  const local = DateTime.fromISO(at, { zone: 'Europe/London' });
  if (isBankHoliday(local, nation)) return 'bank-holiday';
  if (local.weekday > 5) return 'weekend';
  return local.hour >= office.opens && local.hour < office.closes ? 'office-hours' : 'evening-or-night';
};

/** Whether offices are open at a moment (ISO 8601). */
export const isInHours = (at: string, nation: Nation): boolean => hoursAt(at, nation) === 'office-hours';

/** The contacts that count at a moment, in the order to try. */
export const contactsAt = <C>(roster: Roster<C>, at: string, nation: Nation): readonly C[] =>
  isInHours(at, nation) ? roster.inHours : roster.outOfHours;

/**
 * Whom to ring at a moment, after so many calls that nobody took: the next of the list that counts then, and the first
 * again after the last. Null where the list is empty.
 */
export const contactToRing = <C>(
  roster: Roster<C>,
  when: { readonly at: string; readonly nation: Nation; readonly unanswered: number },
): C | null => {
  const list = contactsAt(roster, when.at, when.nation);
  return list[when.unanswered % Math.max(1, list.length)] ?? null;
};
