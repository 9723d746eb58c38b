import { z } from 'zod';
import { drillContacts, drillResults } from '../domain/force/drill.ts';
import { reasonShape } from './answers.ts';
import { line } from './force-entry.ts';

/** POST /api/forces/{forceId}/drills. Refused (409) outside the hours that the list is for: it would prove nothing. */
export const drillStartSchema = z.strictObject({
  contact: z.enum(drillContacts, 'Use in-hours or out-of-hours'),
});

/** PUT /api/forces/{forceId}/drills/{drillId}. */
export const drillResultSchema = z.strictObject({
  result: z.enum(drillResults, 'Use answered, no-answer or wrong-number'),
  /** Name or role of whoever answered. */
  spokeTo: line.optional(),
  /** Until somebody who could act was on the line. */
  minutes: z.int().min(0).max(240).optional(),
  note: reasonShape.reason,
});
export type DrillResultBody = z.infer<typeof drillResultSchema>;

/** What of a drill's result is sealed. */
export const drillWordsSchema = z.object({ spokeTo: z.string().optional(), note: z.string().optional() });

/** Whom a drill rings: it proves this number and no other. */
export const drillContactSchema = z.object({ name: z.string(), phone: z.string() });

/** What POST …/drills answers. */
export interface DrillView {
  readonly drillId: string;
  readonly contact: (typeof drillContacts)[number];
  readonly startedAt: string;
  readonly ring: z.infer<typeof drillContactSchema>;
  /** What to say, sentence by sentence. */
  readonly script: readonly string[];
}

/** A drill as GET /api/forces/{forceId} lists the newest of them. */
export interface RecordedDrillView {
  readonly drillId: string;
  readonly contact: DrillView['contact'];
  readonly startedAt: string;
  readonly startedBy: string;
  /** Null while nobody said how it went. */
  readonly result: (typeof drillResults)[number] | null;
  readonly recordedAt: string | null;
  readonly minutes: number | null;
  readonly spokeTo: string | null;
  readonly note: string | null;
}

/** What GET /api/forces/{forceId} says of drills, beside the entry. */
export interface ForceDrills {
  /** Which drill can be made now, by UK local time and the bank holidays of the force's nation. */
  readonly hours: DrillView['contact'];
  /** When the contact who is rung first was last reached in a drill; null where never, or where the contact changed since. */
  readonly provenInHours: string | null;
  readonly provenOutOfHours: string | null;
  /** The newest five, newest first. */
  readonly drills: readonly RecordedDrillView[];
}
