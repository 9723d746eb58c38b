import type { Roster } from '../clocks/roster.ts';
import { derivedId } from '../hash.ts';
import type { RosterIds } from './drill.ts';

interface Contact {
  readonly name: string;
  readonly phone: string;
}
/** A contact of an entry as it stands, with the id that its drills are known by. */
export type KnownContact = Contact & { readonly contactId: string };

const isSame = (one: Contact, other: Contact): boolean =>
  one.name === other.name && one.phone === other.phone;

/**
 * Ids for the contacts of a roster, in its order: those who stand already keep theirs, and whoever is new, or has another
 * name or number, gets one that follows from `commandId`.
 */
export const rosterIds = (
  { inHours, outOfHours }: Roster<Contact>,
  known: readonly KnownContact[],
  commandId: string,
): RosterIds => {
  const given = [...inHours, ...outOfHours];
  const idOf = (contact: Contact): string =>
    known.find((one) => isSame(one, contact))?.contactId ??
    derivedId('contact', commandId, String(given.findIndex((one) => isSame(one, contact))));
  return { inHours: inHours.map(idOf), outOfHours: outOfHours.map(idOf) };
};
