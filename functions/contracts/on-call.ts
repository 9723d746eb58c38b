import { z } from 'zod';
import { toInstant } from '../domain/on-call/uk-time.ts';
import { reasonShape } from './answers.ts';
import { line, phoneSchema } from './force-entry.ts';

const personIdSchema = z.uuid('Use a random UUID for a new person, and the same one ever after');

const personSchema = z.strictObject({
  personId: personIdSchema,
  name: line,
  email: z.email('Give the address that is read day and night').max(254),
  phone: phoneSchema,
  role: z.enum(['analyst', 'supervisor']),
});

/** `2026-12-26T02:00` is UK local time; with an offset or Z it is that moment. Kept with the UK offset of the moment. */
const momentSchema = z
  .string()
  .max(40)
  .transform((text, context) => {
    const moment = toInstant(text);
    if ('instant' in moment) return moment.instant;
    context.addIssue({ code: 'custom', message: moment.problem });
    return z.NEVER;
  });

const shiftSchema = z.strictObject({
  from: momentSchema,
  /** The first moment that is no longer part of it. */
  to: momentSchema,
  first: personIdSchema,
  second: personIdSchema.nullable(),
  supervisor: personIdSchema,
});

const rosterShape = {
  people: z.array(personSchema).min(1, 'Name at least one person').max(100),
  shifts: z.array(shiftSchema).max(500),
  /** Supervisors who are told where no shift covers the moment. */
  fallback: z.array(personIdSchema).min(1, 'Name at least one supervisor for gaps').max(10),
};

/** What of the charity's own roster is sealed. */
export const onCallRosterSchema = z.object(rosterShape);

/** PUT /api/on-call. */
export const onCallBodySchema = z.strictObject({ ...reasonShape, ...rosterShape });
export type OnCallBody = z.infer<typeof onCallBodySchema>;
export type OnCallRoster = z.infer<typeof onCallRosterSchema>;
export type OnCallPerson = OnCallRoster['people'][number];

/** What GET and PUT /api/on-call answer. Moments are ISO 8601 with the UK offset, so that they read as UK local time. */
export interface OnCallView {
  readonly version: number;
  /** Null for analysts, who see who is on call now; empty where nobody saved one. */
  readonly roster: (Omit<OnCallRoster, 'fallback'> & { readonly fallback: readonly string[] }) | null;
  readonly now: {
    readonly at: string;
    /** False in a gap: then `people` are the fallback supervisors. */
    readonly isCovered: boolean;
    /** When this shift ends, or the next begins; null where there is none. */
    readonly until: string | null;
    readonly people: readonly (OnCallPerson & {
      readonly duty: 'first' | 'second' | 'supervisor' | 'fallback';
    })[];
  };
  /** Stretches of the coming 14 days that no shift covers: warnings, not refusals. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
  /** Bank holidays in England and Wales of the coming 60 days, as YYYY-MM-DD. */
  readonly bankHolidays: readonly string[];
}
