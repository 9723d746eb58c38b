import * as z from 'zod';

const text = z.string().nullish();
const time = z.union([z.string(), z.number()]).nullish();

const executionSchema = z.object({
  caseId: z.string(),
  round: z.number().nullish(),
  reference: text,
  name: text,
  status: z.string().default('UNKNOWN'),
  startDate: time,
  stopDate: time,
  source: text,
});
export type ExecutionShown = z.infer<typeof executionSchema>;

export const executionListSchema = z.object({ executions: z.array(executionSchema), cursor: text });

/** The rounds of one case: a list under `rounds`, or under `executions`. */
export const roundListSchema = z
  .object({
    rounds: z.array(executionSchema.partial({ caseId: true })).optional(),
    executions: z.array(executionSchema.partial({ caseId: true })).optional(),
  })
  .transform((list) => list.rounds ?? list.executions ?? []);

const historyEventSchema = z.looseObject({
  id: z.number().nullish(),
  type: z.string(),
  timestamp: time,
  previousEventId: z.number().nullish(),
});
export type HistoryEvent = z.infer<typeof historyEventSchema>;
export const historySchema = z.object({
  source: z.string().default('live'),
  events: z.array(historyEventSchema),
});

const commitSchema = z.looseObject({
  sequence: z.number(),
  at: text,
  actor: z.unknown().optional(),
  hash: text,
  previousHash: text,
  events: z.array(z.looseObject({ type: z.string() })).default([]),
});
export type CommitShown = z.infer<typeof commitSchema>;
export const streamSchema = z.object({ stream: text, commits: z.array(commitSchema), cursor: text });

/** What a verification found; the shape is shown as it comes, besides the verdict. */
export const verificationSchema = z.looseObject({
  valid: z.boolean().nullish(),
  verified: z.union([z.boolean(), z.number()]).nullish(),
  streams: z.unknown().optional(),
  commits: z.unknown().optional(),
  problems: z.array(z.unknown()).nullish(),
});
export type Verification = z.infer<typeof verificationSchema>;
