import type { Hours } from '../../../functions/domain/clocks/roster.ts';
import type { Nation } from '../../../functions/domain/clocks/working-day.ts';
import type { CallToMake, ForceContact } from '../api/case-schemas.ts';
import { label } from './labels.ts';

const nationLabels: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const hoursLabels: Readonly<Record<Hours, (call: CallToMake) => string>> = {
  'office-hours': ({ officeHours }) => `in office hours (${officeHours})`,
  'office-closed': ({ officeHours }) => `out of hours (the office is open ${officeHours})`,
  weekend: () => 'weekend, out of hours',
  'bank-holiday': ({ nation }) => `bank holiday in ${label(nationLabels, nation)}, out of hours`,
};

const isHours = (code: string): code is Hours => code in hoursLabels;

const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Why this list of contacts counts now: `Sunday 27 December at 02:10, UK time: weekend, out of hours`. */
export const hoursText = (call: CallToMake): string => {
  const why = isHours(call.hours) ? hoursLabels[call.hours](call) : call.hours;
  return `${local.format(Date.parse(call.at))}, UK time: ${why}`;
};

/** What to say before and after the words that were confirmed. */
export const beforeTheWords: readonly string[] = [
  'This is the National Anti-Corruption and Abuse Reporting Service, with a fast-time report for your force.',
  'Who am I speaking to: your name, your role and a number to ring you back on?',
  'Can you act on it now? If not, please put me through to somebody who can.',
];

export const afterTheWords: readonly string[] = [
  'Please read that back to me.',
  'What will you do, and by when?',
  'A written report follows by secure email, marked URGENT.',
];

export const neverSay =
  'Never say how we know, who told us, when it came, or whether we can ask more. If they press: “I can say nothing about where this comes from.”';

/** A contact in one line, as it is recorded beside the call. */
export const contactText = (contact: ForceContact | null | undefined): string =>
  contact ? `${contact.name}, ${contact.phone}` : '';
