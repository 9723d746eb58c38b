import * as z from 'zod';
import type { Api } from './client.ts';

const transport = z.string();
const mailboxSchema = z.object({ mailboxId: z.string(), address: z.string(), transport });
const nominatedSchema = mailboxSchema.extend({
  nominatedBy: z.string(),
  isTestSent: z.boolean(),
  testResult: z.string().nullable(),
  isConfirmed: z.boolean(),
});
/** Where reports go, and the newest nomination, confirmed or not. */
const recipientShape = { mailbox: mailboxSchema.nullable(), nominated: nominatedSchema.nullable() };
export type MailboxShown = z.infer<typeof mailboxSchema>;
export type NominatedShown = z.infer<typeof nominatedSchema>;
export type RecipientShown = { mailbox: MailboxShown | null; nominated: NominatedShown | null };

const contacts = z.array(z.object({ name: z.string(), phone: z.string() }));
const entryShape = {
  ...recipientShape,
  forceId: z.string(),
  version: z.number(),
  fastTime: z.object({ inHours: contacts, outOfHours: contacts }).nullable(),
  /** As `Mon-Fri 08:00-16:00`; null where the usual count. */
  officeHours: z.string().nullable(),
  alternates: z.array(
    z.object({ ...recipientShape, recipientId: z.string(), name: z.string(), kind: z.string() }),
  ),
  lastChange: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
};
const entrySchema = z.object(entryShape);
/** A force's entry, as GET and PUT answer it. */
export type EntryShown = z.infer<typeof entrySchema>;

const forceSchema = z.object({
  ...entryShape,
  name: z.string(),
  provenInHours: z.string().nullable(),
  provenOutOfHours: z.string().nullable(),
});
/** A force with its entry and what its drills proved. */
export type ForceShown = z.infer<typeof forceSchema>;

const rowSchema = z.object({
  forceId: z.string(),
  name: z.string(),
  version: z.number(),
  mailbox: z.enum(['confirmed', 'nominated', 'none']),
  transport: transport.nullable(),
  unconfirmed: z.number(),
  alternates: z.number(),
  fastTime: z.boolean(),
  officeHours: z.string().nullable(),
  provenInHours: z.string().nullable(),
  provenOutOfHours: z.string().nullable(),
});
/** One force in the list: codes, counts and times. */
export type DirectoryRow = z.infer<typeof rowSchema>;

const directorySchema = z.object({ forces: z.array(rowSchema) }).transform(({ forces }) => forces);

const importedSchema = z.object({
  dryRun: z.boolean(),
  counts: z.object({ inUse: z.number(), waiting: z.number(), new: z.number(), hours: z.number() }),
  forces: z.array(
    z.object({
      forceId: z.string(),
      listedAs: z.enum(['in-use', 'waiting', 'new']),
      changesHours: z.boolean(),
    }),
  ),
});
/** What a list would change, or changed. */
export type Imported = z.infer<typeof importedSchema>;

const at = (forceId: string): string => `/api/forces/${forceId}`;

/** Every force with the state of its entry; no address, no name of a person, no number. */
export const listDirectory = (api: Api) => api.send({ path: '/api/directory' }, directorySchema);

/** A force's entry in full; each reading is recorded. */
export const getForce = (api: Api, forceId: string) => api.send({ path: at(forceId) }, forceSchema);

/** Saves over the version that was read, or answers 412 where there is a newer one. */
export const saveForce = (
  api: Api,
  forceId: string,
  { entry, version }: { entry: unknown; version: number },
) =>
  api.send(
    { method: 'PUT', path: at(forceId), body: entry, headers: { 'if-match': `"${version}"` } },
    entrySchema,
  );

const proofSchema = z.object({ mailboxId: z.string(), state: z.string() });
const proofs = (forceId: string): string => `${at(forceId)}/mailbox-confirmations`;

/** Sends a test message with a new code to the nominated mailbox. */
export const sendTestMessage = (api: Api, forceId: string, mailboxId: string) =>
  api.send({ method: 'POST', path: proofs(forceId), body: { mailboxId } }, proofSchema);

/** Enters the code that the unit read back: from then on reports go there. */
export const confirmMailbox = (api: Api, forceId: string, proof: { mailboxId: string; code: string }) =>
  api.send({ method: 'POST', path: proofs(forceId), body: proof }, proofSchema);

/** Tries or imports a CSV list of mailboxes. A wrong line is an error whose path is `csv.<line>`. */
export const importMailboxes = (api: Api, list: { csv: string; dryRun: boolean }) =>
  api.send({ method: 'POST', path: '/api/directory-imports', body: list }, importedSchema);
