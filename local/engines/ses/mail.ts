import { z } from 'zod';

const header = z.strictObject({ name: z.string(), value: z.string() });

/** A mail as the journal keeps it; its text and attachments lie in files of their own. */
export const mailSchema = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  configurationSet: z.string().nullable(),
  tags: z.array(header),
  headers: z.array(header),
  attachments: z.array(z.strictObject({ name: z.string(), type: z.string(), size: z.number() })),
  outcomes: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['Send', 'Delivery', 'Bounce', 'Complaint']),
      recipients: z.array(z.string()),
    }),
  ),
});

export type Mail = z.infer<typeof mailSchema>;

/** The parts of a mail that are read when somebody opens it. */
export const contentSchema = z.strictObject({
  text: z.string(),
  attachments: z.array(z.strictObject({ name: z.string(), type: z.string(), content: z.base64() })),
});

export type MailContent = z.infer<typeof contentSchema>;
