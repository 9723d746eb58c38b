import { z } from 'zod';

const line = z.string().trim().min(1).max(200);

/** The ways to talk that are told in words: these can be told in Welsh as well. */
const waysToTalk = { hours: line, relayUk: line, bsl: line, interpreter: line };

/**
 * What the service says about itself: on every public page, mail and PDF. Carried to functions as JSON in the
 * environment variable SERVICE. Each line is a sentence fragment or number to print as it stands.
 * Welsh pages show the lines of `welsh`, and the English one where it has none.
 * `stage` decides the "not the live service" banners; `sender` is the address that information reports come from.
 */
export const serviceSchema = z
  .strictObject({
    stage: z.enum(['demonstration', 'production']),
    name: line,
    shortName: line.max(40),
    phone: line.regex(/^[0-9 +]+$/, 'digits and spaces only'),
    ...waysToTalk,
    welsh: z.strictObject(waysToTalk).partial().optional(),
    originator: line,
    mailDomain: z.hostname(),
    sender: z.email(),
  })
  .refine((service) => service.sender.endsWith(`@${service.mailDomain}`), {
    path: ['sender'],
    message: 'must be an address of mailDomain',
  });

export type Service = z.infer<typeof serviceSchema>;

/** Reads SERVICE from an environment value. Throws a ZodError that names the field. */
export const serviceFromEnv = z
  .string()
  .transform((text, context) => {
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      context.addIssue({ code: 'custom', message: 'SERVICE is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(serviceSchema);
