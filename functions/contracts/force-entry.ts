import { z } from 'zod';
import { readOfficeHours } from '../domain/clocks/office-hours.ts';
import { transports } from '../domain/force/directory.ts';
import { reasonShape } from './answers.ts';

const lineOf = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(200, 'Keep it under 200 characters');
export const line = lineOf('Fill this in');

const addressSchema = z
  .email('Give the whole address as the force nominated it, for example acu@force.police.uk.cjsm.net')
  .max(254)
  .refine(
    (address) => !/^(postmaster|abuse|noreply|no-reply)@/i.test(address),
    'Nobody reads this mailbox: ask the force for the one its unit reads',
  )
  .refine(
    (address) => !/@(gmail|googlemail|outlook|hotmail|yahoo|icloud|proton)\./i.test(address),
    'This is a personal mail provider: give the mailbox of the force',
  );

/** A mailbox as it was nominated: never derived, never changed. */
export const mailboxSchema = z.strictObject({
  address: addressSchema,
  transport: z.enum(transports, 'Use ses (sent directly) or smtp (through the gateway)'),
});

export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()]{5,25}$/, 'Give a number that can be dialled: digits and spaces');

const contactSchema = z.strictObject({
  name: lineOf('Give the name or role of whoever answers'),
  phone: phoneSchema,
});

/** Whom to ring when it cannot wait, in the order to try, in hours and out of hours (UK local time). */
export const rosterSchema = z.strictObject({
  inHours: z.array(contactSchema).min(1, 'Name at least one contact in hours').max(10),
  outOfHours: z.array(contactSchema).min(1, 'Name at least one contact out of hours').max(10),
});

/** When a force's offices are open, as a person writes it: `Mon-Fri 08:00-16:00`. UK local time. */
export const writtenHoursSchema = z
  .string()
  .max(100)
  .transform((text, context) => {
    const read = readOfficeHours(text);
    if ('hours' in read) return read.hours;
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  });

export const alternateKinds = [
  'professional-standards',
  'anti-corruption',
  'local-policing-body',
  'oversight-body',
  'other',
] as const;

const alternateSchema = z.strictObject({
  /** Left out for a new one. */
  recipientId: z
    .string()
    .regex(/^[0-9a-z]{26}$/, 'Use the id as this service gave it')
    .optional(),
  name: lineOf('Name the recipient'),
  kind: z.enum(alternateKinds, 'Say who they are: choose one of the list'),
  mailbox: mailboxSchema,
});

/** An entry as it is to stand. */
export const forceEntrySchema = z.strictObject({
  mailbox: mailboxSchema.nullable(),
  fastTime: rosterSchema.nullable(),
  alternates: z.array(alternateSchema).max(10),
  /** Left out or null: the usual, Monday to Friday from 9 to 5. */
  officeHours: writtenHoursSchema.nullable().optional(),
  ...reasonShape,
});
export type ForceEntry = z.infer<typeof forceEntrySchema>;

const why = 'Say why the entry changes: who asked for it, and how you know that it was them';

/** PUT /api/forces/{forceId}: an entry with the reason of its change. */
export const forceEntryBodySchema = forceEntrySchema.extend({
  reason: z.string(why).trim().min(1, why).max(2_000, 'Keep it under 2,000 characters'),
});

/** POST /api/forces/{forceId}/mailbox-confirmations: without a code the test message is sent. */
export const mailboxConfirmationSchema = z.strictObject({
  mailboxId: z.string().regex(/^[0-9a-z]{26}$/, 'Use the id as this service gave it'),
  code: z.string().trim().min(1).max(60).optional(),
});

const alternateWordsSchema = z.object({
  recipientId: z.string(),
  name: z.string(),
  kind: z.enum(alternateKinds),
});

/** What of an entry is sealed besides its addresses. */
export const entryWordsSchema = z.object({
  reason: z.string().optional(),
  fastTime: rosterSchema.nullable(),
  alternates: z.array(alternateWordsSchema),
});
export type EntryWords = z.infer<typeof entryWordsSchema>;
