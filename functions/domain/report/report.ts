import { z } from 'zod';
import { forceIdSchema } from '../force/forces.ts';

/** The five kinds of conduct a report can be about. Codes are ours; the words shown are in the message files. */
export const categories = [
  'corrupt-payment',
  'position-for-advantage',
  'sexual-misconduct',
  'abuse-or-control',
  'discriminatory-conduct',
] as const;
export type Category = (typeof categories)[number];
export const categorySchema = z.enum(categories);

/** The longest narrative accepted, in characters: about seven typed pages. */
export const narrativeLimit = 20_000;

const line = z.string().trim().max(300);
const paragraph = z.string().trim().max(4_000);
const day = z.iso.date();
const yesNoNotSaid = z.enum(['yes', 'no', 'not-said']);

export const subjectSchema = z.strictObject({
  name: line.optional(),
  role: z.enum(['officer', 'staff', 'special', 'volunteer', 'unknown']).default('unknown'),
  rank: line.optional(),
  number: line.optional(),
  station: line.optional(),
  description: paragraph.optional(),
  vehicle: line.optional(),
  online: line.optional(),
});
export type Subject = z.infer<typeof subjectSchema>;

/** How the reporter can be reached, and by whom: two consents, never one. Kept apart from the report. */
export const contactSchema = z.strictObject({
  name: line.optional(),
  phone: line.optional(),
  email: z.union([z.literal(''), z.email().max(300)]).optional(),
  safeToContact: paragraph.optional(),
  charityMayContact: z.boolean(),
  forceMayContact: z.boolean(),
});
export type Contact = z.infer<typeof contactSchema>;

/** What a reporter tells us. Only the narrative is required; unknown fields are refused. */
export const reportSchema = z.strictObject({
  categories: z.array(categorySchema).max(categories.length).default([]),
  forceId: forceIdSchema.nullable().default(null),
  place: line.optional(),
  subjects: z.array(subjectSchema).max(20).default([]),
  narrative: z
    .string()
    .max(
      narrativeLimit,
      `Shorten what happened to ${narrativeLimit.toLocaleString('en-GB')} characters or fewer`,
    )
    .refine((text) => text.trim().length > 0, 'Tell us what happened'),
  when: z
    .strictObject({
      text: line.optional(),
      from: day.optional(),
      to: day.optional(),
      ongoing: z.boolean().optional(),
    })
    .optional(),
  where: line.optional(),
  knowledge: z
    .strictObject({
      basis: z
        .enum([
          'experienced',
          'witnessed',
          'told-by-victim',
          'told-by-someone-else',
          'seen-online',
          'documents',
          'not-said',
        ])
        .default('not-said'),
      details: paragraph.optional(),
    })
    .optional(),
  evidence: paragraph.optional(),
  risk: z
    .strictObject({ someoneInDanger: z.enum(['yes', 'no', 'not-sure']), details: paragraph.optional() })
    .optional(),
  existingComplaint: z.enum(['yes', 'no', 'not-sure', 'not-said']).default('not-said'),
  reporter: z.strictObject({ worksInPolicing: yesNoNotSaid }).optional(),
  contact: contactSchema.nullable().default(null),
  language: z.enum(['en', 'cy']).default('en'),
});
export type Report = z.infer<typeof reportSchema>;

/** A report without its contact block: what is assessed, read and kept in the content store. */
export const reportWordsSchema = reportSchema.omit({ contact: true });
export type ReportWords = z.infer<typeof reportWordsSchema>;
