import * as z from 'zod';

const text = z.string().nullish();
const time = z.union([z.string(), z.number()]).nullish();

const executionSchema = z.object({
  name: z.string(),
  status: z.string(),
  startDate: time,
  stopDate: time,
});
export type ExecutionShown = z.infer<typeof executionSchema>;

export const executionListSchema = z.object({ executions: z.array(executionSchema), cursor: text });

/** The rounds of a case; a round whose execution was never started, or is archived, has none. */
export const roundListSchema = z.object({
  rounds: z.array(z.object({ round: z.number(), execution: executionSchema.nullable() })),
});

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
  cursor: text,
});

const commitSchema = z.object({
  sequence: z.number(),
  at: z.string(),
  actor: z.object({ kind: z.string(), id: text }),
  hash: z.string(),
  previousHash: z.string(),
  events: z.array(z.looseObject({ type: z.string() })),
});
export type CommitShown = z.infer<typeof commitSchema>;

const faultSchema = z.looseObject({ stream: text, sequence: z.number().nullish() });

/** A page of a stream, how many commits it has and, where its chain does not hold, the first fault. */
export const streamSchema = z.object({
  stream: z.string(),
  count: z.number(),
  commits: z.array(commitSchema),
  fault: faultSchema.nullish(),
  cursor: text,
});

/** What a verification of a day’s streams found. */
export const verificationSchema = z.object({
  day: z.string(),
  streams: z.number(),
  faults: z.array(faultSchema),
});
export type Verification = z.infer<typeof verificationSchema>;
