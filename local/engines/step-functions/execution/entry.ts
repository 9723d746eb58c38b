import { z } from 'zod';
import type { Json } from '../json.ts';

/**
 * What an execution's journal consists of, one entry a line. An entry is a history event in the engine's own words
 * (history.ts gives it AWS's) with what is needed to go on after a restart: the branch it happened in, the token
 * handed out, the decision to retry.
 */

const json = z.custom<Json>((value) => value !== undefined);
const stateType = z.enum(['Task', 'Pass', 'Wait', 'Choice', 'Succeed', 'Fail', 'Parallel', 'Map']);
const resource = z.string();
const failure = { error: z.string().optional(), cause: z.string().optional() };

/** What follows a failure: another attempt at a time (epoch ms), a catcher, or the failure of the branch. */
const recovery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('retry'), retrier: z.int(), at: z.number() }),
  z.object({ kind: z.literal('catch'), catcher: z.int() }),
  z.object({ kind: z.literal('fail') }),
]);

const started = z.object({
  kind: z.literal('execution-started'),
  arn: z.string(),
  name: z.string(),
  machineArn: z.string(),
  machineName: z.string(),
  roleArn: z.string(),
  definition: z.string(),
  input: z.string(),
});

const scheduled = z.object({
  kind: z.literal('task-scheduled'),
  resource,
  functionArn: z.string(),
  payload: json,
  token: z.string().nullable(),
  timeout: z.number().nullable(),
  heartbeat: z.number().nullable(),
});

const iteration = { name: z.string(), index: z.int() };

const detail = z.discriminatedUnion('kind', [
  started,
  z.object({ kind: z.literal('state-entered'), type: stateType, name: z.string(), input: json }),
  z.object({
    kind: z.literal('state-exited'),
    type: stateType,
    name: z.string(),
    output: json,
    next: z.string().nullable(),
  }),
  scheduled,
  z.object({ kind: z.literal('task-started'), resource }),
  z.object({ kind: z.literal('task-submitted'), resource, output: json }),
  z.object({ kind: z.literal('task-succeeded'), resource, output: json }),
  z.object({ kind: z.literal('task-failed'), resource, timedOut: z.boolean(), ...failure, recovery }),
  z.object({ kind: z.literal('parallel-started'), input: json }),
  z.object({ kind: z.literal('map-started'), length: z.int() }),
  z.object({ kind: z.literal('iteration-started'), ...iteration, item: json, input: json }),
  z.object({ kind: z.literal('iteration-succeeded'), ...iteration }),
  z.object({ kind: z.literal('iteration-failed'), ...iteration }),
  z.object({ kind: z.literal('iteration-aborted'), ...iteration }),
  z.object({ kind: z.literal('children-succeeded'), type: z.enum(['Parallel', 'Map']), output: json }),
  z.object({ kind: z.literal('children-failed'), type: z.enum(['Parallel', 'Map']), ...failure, recovery }),
  z.object({ kind: z.literal('execution-succeeded'), output: json }),
  z.object({ kind: z.literal('execution-failed'), ...failure }),
  z.object({ kind: z.literal('execution-timed-out'), ...failure }),
  z.object({ kind: z.literal('execution-aborted'), ...failure }),
]);

/** `id` counts from 1 within the execution, `previous` is the event that led to this one, `at` is epoch ms. */
export const entrySchema = z.object({
  id: z.int(),
  previous: z.int(),
  at: z.number(),
  branch: z.string(),
  detail,
});

export type Entry = z.infer<typeof entrySchema>;
export type Detail = Entry['detail'];
export type DetailOf<Kind extends Detail['kind']> = Extract<Detail, { kind: Kind }>;
export type Recovery = z.infer<typeof recovery>;
export type StartedDetail = z.infer<typeof started>;
export type ScheduledDetail = z.infer<typeof scheduled>;
