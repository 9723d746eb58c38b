import * as z from 'zod';

const text = z.string().nullish();
const codes = z.array(z.string()).default([]);

const caseRowSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  state: z.string(),
  urgency: z.string(),
  channel: z.string().default('online'),
  forces: codes,
  categories: codes,
  dueAt: text,
  assignee: text,
  suspicions: codes,
  tasks: z.array(z.object({ taskId: z.string(), kind: z.string(), dueAt: text, assignee: text })).default([]),
});
/** One case in a queue. */
export type CaseRow = z.infer<typeof caseRowSchema>;

/** A page of a queue. `counts`, with the first page, is how many wait in each queue: a number, or `100+`. */
export const caseListSchema = z.object({
  cases: z.array(caseRowSchema),
  cursor: text,
  counts: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
});
export type CaseList = z.infer<typeof caseListSchema>;

const forceSchema = z
  .object({ id: z.string().optional(), forceId: z.string().optional(), name: z.string() })
  .transform((force) => ({ forceId: force.forceId ?? force.id ?? force.name, name: force.name }));
export type ForceName = z.infer<typeof forceSchema>;

/** `GET /api/forces`, with or without an envelope. */
export const forceListSchema = z
  .union([z.array(forceSchema), z.object({ forces: z.array(forceSchema) })])
  .transform((list) => (Array.isArray(list) ? list : list.forces));
