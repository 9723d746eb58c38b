import { DateTime } from 'luxon';
import type { Force } from '../force/forces.ts';
import { type OfficeHours, weekdays } from './office-hours.ts';
import { isBankHoliday, type Nation } from './working-day.ts';

/** Whom a force names to be told when it cannot wait, each list in the order to try. */
export interface Roster<C> {
  readonly inHours: readonly C[];
  readonly outOfHours: readonly C[];
}

/** Where and when the people of a force are at their desks. */
export interface Desk {
  readonly nation: Nation;
  readonly officeHours: OfficeHours;
}

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
export type Hours = 'office-hours' | 'office-closed' | 'weekend' | 'bank-holiday';

/**
 * The hours of a moment (ISO 8601) by UK local time: offices are open in the force's own office hours, but for the bank
 * holidays of its nation.
 */
export const hoursAt = (at: string, { nation, officeHours }: Desk): Hours => {
  const local = DateTime.fromISO(at, { zone: 'Europe/London' });
  if (isBankHoliday(local, nation)) return 'bank-holiday';
  const day = weekdays[local.weekday - 1];
  if (!day || !officeHours.days.includes(day)) return local.weekday > 5 ? 'weekend' : 'office-closed';
  const time = local.toFormat('HH:mm');
  return officeHours.opens <= time && time < officeHours.closes ? 'office-hours' : 'office-closed';
};

/** Whether offices are open at a moment (ISO 8601). */
export const isInHours = (at: string, desk: Desk): boolean => hoursAt(at, desk) === 'office-hours';

/** The contacts that count at a moment, in the order to try. */
export const contactsAt = <C>(roster: Roster<C>, at: string, desk: Desk): readonly C[] =>
  isInHours(at, desk) ? roster.inHours : roster.outOfHours;

/**
 * Whom to ring at a moment, after so many calls that nobody took: the next of the list that counts then, and the first
 * again after the last. Null where the list is empty.
 */
export const contactToRing = <C>(
  roster: Roster<C>,
  when: { readonly at: string; readonly desk: Desk; readonly unanswered: number },
): C | null => {
  const list = contactsAt(roster, when.at, when.desk);
  return list[when.unanswered % Math.max(1, list.length)] ?? null;
};
