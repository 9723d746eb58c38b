import * as z from 'zod';
import type { Api } from './client.ts';

const contactSchema = z.object({ name: z.string(), phone: z.string() });

const drillSchema = z.object({
  drillId: z.string(),
  contact: z.string(),
  startedAt: z.string(),
  startedBy: z.string(),
  result: z.string().nullable(),
  recordedAt: z.string().nullable(),
  minutes: z.number().nullable(),
  spokeTo: z.string().nullable(),
  note: z.string().nullable(),
});
export type DrillShown = z.infer<typeof drillSchema>;

const forceDrillsSchema = z.object({
  forceId: z.string(),
  name: z.string(),
  fastTime: z.object({ inHours: z.array(contactSchema), outOfHours: z.array(contactSchema) }).nullable(),
  hours: z.enum(['in-hours', 'out-of-hours']),
  provenInHours: z.string().nullable(),
  provenOutOfHours: z.string().nullable(),
  drills: z.array(drillSchema),
});
/** What drills proved of a force's contacts, which can be tried now, and the newest drills. */
export type ForceDrillsShown = z.infer<typeof forceDrillsSchema>;

const startedSchema = z.object({
  drillId: z.string(),
  contact: z.string(),
  startedAt: z.string(),
  ring: contactSchema,
  script: z.array(z.string()),
});
/** A drill that has begun: whom to ring and what to say. */
export type StartedDrill = z.infer<typeof startedSchema>;

const at = (forceId: string): string => `/api/forces/${forceId}`;

/** A force with its contacts and drills; each reading is recorded. */
export const getForceDrills = (api: Api, forceId: string) =>
  api.send({ path: at(forceId) }, forceDrillsSchema);

/** Begins a drill of the contacts for these hours; refused in other hours. */
export const startDrill = (api: Api, forceId: string, contact: ForceDrillsShown['hours']) =>
  api.send({ method: 'POST', path: `${at(forceId)}/drills`, body: { contact } }, startedSchema);

export type DrillKey = { forceId: string; drillId: string };

/** Records how a drill went; 409 where another result was recorded. */
export const recordDrill = (api: Api, { forceId, drillId }: DrillKey, result: unknown) =>
  api.send({ method: 'PUT', path: `${at(forceId)}/drills/${drillId}`, body: result }, drillSchema);
