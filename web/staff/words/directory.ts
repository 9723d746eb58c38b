import { officeHoursText, usualHours } from '../../../functions/domain/clocks/office-hours.ts';
import type { DirectoryRow } from '../api/directory.ts';
import { showDate } from './times.ts';

export const mailboxStandingLabels: Readonly<Record<DirectoryRow['mailbox'], string>> = {
  confirmed: 'Confirmed',
  nominated: 'Not confirmed',
  none: 'None',
};

/** How mail reaches a mailbox, by the code of its transport. */
export const transportLabels: Readonly<Record<string, string>> = {
  ses: 'Directly',
  smtp: 'Through the gateway',
};

/** Who an alternate recipient is, by code. */
export const alternateKindLabels: Readonly<Record<string, string>> = {
  'professional-standards': 'Professional Standards Department',
  'anti-corruption': 'Anti-Corruption Unit',
  'local-policing-body': 'Local policing body',
  'oversight-body': 'Oversight body',
  other: 'Somebody else',
};

/** What became of a test message, by code: what to do where it came back. */
export const testResultTexts: Readonly<Record<string, string>> = {
  delivered: 'Their mail system took the test message.',
  bounced: 'The test message came back: check the address with the force and nominate it again.',
  complained: 'The test message was marked as unwanted mail there: ring the unit before anything is sent.',
  rejected: 'The test message was refused: check the address with the force and nominate it again.',
};

/** What a line of an imported list is to the directory. */
export const listedLabels = {
  'in-use': 'The mailbox in use already',
  waiting: 'Nominated already, waits to be confirmed',
  new: 'Another mailbox than the one in use',
} as const;

/** A force's own office hours as they are written, or the usual where it named none (null). */
export const officeHoursShown = (own: string | null): string =>
  own ?? `${officeHoursText(usualHours)}, as is usual`;

/** When a contact was last reached in a drill (ISO 8601, or null), in words. */
export const provedText = (at: string | null): string =>
  at === null ? 'never proved' : `proved ${showDate(at)}`;
