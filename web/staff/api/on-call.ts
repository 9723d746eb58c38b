import * as z from 'zod';
import type { Api } from './client.ts';

const personSchema = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  role: z.string(),
});
export type PersonShown = z.infer<typeof personSchema>;

const shiftSchema = z.object({
  from: z.string(),
  to: z.string(),
  first: z.string(),
  second: z.string().nullable(),
  supervisor: z.string(),
});

const rosterSchema = z.object({
  people: z.array(personSchema),
  shifts: z.array(shiftSchema),
  fallback: z.array(z.string()),
});

const onCallSchema = z.object({
  version: z.number(),
  roster: rosterSchema.nullable(),
  now: z.object({
    at: z.string(),
    isCovered: z.boolean(),
    until: z.string().nullable(),
    people: z.array(personSchema.extend({ duty: z.string() })),
  }),
  gaps: z.array(z.object({ from: z.string(), to: z.string() })),
  bankHolidays: z.array(z.string()),
});
/** Who is on call now, gaps and bank holidays ahead; the roster itself for supervisors. Moments carry the UK offset. */
export type OnCallShown = z.infer<typeof onCallSchema>;

const path = '/api/on-call';

/** The charity's own roster; each reading is recorded. */
export const getOnCall = (api: Api) => api.send({ path }, onCallSchema);

/** Saves over the version that was read, or answers 412 where there is a newer one. */
export const saveOnCall = (api: Api, { roster, version }: { roster: unknown; version: number }) =>
  api.send({ method: 'PUT', path, body: roster, headers: { 'if-match': `"${version}"` } }, onCallSchema);
