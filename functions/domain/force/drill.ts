import { z } from 'zod';
import { type Actor, actorName, type ContentRef, contentRefSchema } from '../ledger/commit.ts';

/** Which list of a force's roster a drill tries. */
export const drillContacts = ['in-hours', 'out-of-hours'] as const;
export type DrillContact = (typeof drillContacts)[number];

/** What came of a drill. Only `answered` proves a number; `wrong-number` takes the proof away. */
export const drillResults = ['answered', 'no-answer', 'wrong-number'] as const;
export type DrillResult = (typeof drillResults)[number];

/** The contacts of a roster by id, in the order to ring them. Whoever is changed gets another id. */
export const rosterIdsSchema = z.strictObject({
  inHours: z.array(z.string()),
  outOfHours: z.array(z.string()),
});
export type RosterIds = z.infer<typeof rosterIdsSchema>;

/** What happens in drills. Names, numbers and notes are sealed. */
export const drillEventSchemas = [
  z.strictObject({
    type: z.literal('DrillStarted'),
    drillId: z.string(),
    contact: z.enum(drillContacts),
    contactId: z.string(),
  }),
  z.strictObject({
    type: z.literal('DrillRecorded'),
    drillId: z.string(),
    result: z.enum(drillResults),
    minutes: z.int().nonnegative().nullable(),
    words: contentRefSchema.nullable(),
  }),
] as const;
export type DrillEvent = z.infer<(typeof drillEventSchemas)[number]>;

export interface Drill {
  readonly drillId: string;
  readonly contact: DrillContact;
  readonly contactId: string;
  readonly startedAt: string;
  readonly startedBy: string;
  readonly recorded: {
    readonly result: DrillResult;
    readonly at: string;
    readonly by: string;
    readonly minutes: number | null;
    readonly words: ContentRef | null;
  } | null;
}

/** The drills of a force, oldest first, and the roster they are about. */
export interface Drills {
  readonly roster: RosterIds;
  readonly made: readonly Drill[];
}

export const noDrills: Drills = { roster: { inHours: [], outOfHours: [] }, made: [] };

/** The drills after one more event. */
export const evolveDrills = (
  drills: Drills,
  event: DrillEvent,
  { actor, at }: { readonly actor: Actor; readonly at: string },
): Drills => {
  const by = actorName(actor);
  if (event.type === 'DrillStarted') {
    const { drillId, contact, contactId } = event;
    const started: Drill = { drillId, contact, contactId, startedAt: at, startedBy: by, recorded: null };
    return { ...drills, made: [...drills.made, started] };
  }
  const { result, minutes, words } = event;
  const recorded = { result, at, by, minutes, words };
  return {
    ...drills,
    made: drills.made.map((drill) => (drill.drillId === event.drillId ? { ...drill, recorded } : drill)),
  };
};

/** The contact who is rung first, by id; undefined where the roster names nobody for these hours. */
export const firstContact = ({ roster }: Drills, contact: DrillContact): string | undefined =>
  (contact === 'in-hours' ? roster.inHours : roster.outOfHours)[0];

/**
 * When the contact who is rung first was last reached in a drill of these hours, as ISO 8601; null where that was never,
 * where the contact was changed since, or where the number turned out to be wrong.
 */
export const provenAt = (drills: Drills, contact: DrillContact): string | null => {
  const contactId = firstContact(drills, contact);
  const results = drills.made
    .filter((drill) => drill.contact === contact && drill.contactId === contactId)
    .flatMap(({ recorded }) => recorded ?? [])
    .filter(({ result }) => result !== 'no-answer')
    .sort((a, b) => a.at.localeCompare(b.at));
  const last = results.at(-1);
  return last?.result === 'answered' ? last.at : null;
};
