import { z } from 'zod';
import type { Json } from '../json.ts';
import { choiceRuleSchema } from './choice-rules.ts';
import { pathSchema, referencePathSchema, templateSchema } from './paths.ts';

/**
 * The part of the Amazon States Language (JSONPath) that this engine runs, property by property: what is not named
 * here is refused when the machine is loaded, never ignored when it runs. Parsing also rewrites paths (see paths.ts).
 */

/** A state machine, or a branch or iteration of one: states, and the one to begin with. */
export interface SubMachine {
  StartAt: string;
  States: Record<string, State>;
}

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.int().min(1).default(1),
  MaxAttempts: z.int().min(0).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.int().min(1).optional(),
  JitterStrategy: z.enum(['NONE', 'FULL']).default('NONE'),
});

const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  ResultPath: referencePathSchema.optional(),
});

const base = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONPath').optional() };
const inAndOut = { InputPath: pathSchema.nullish(), OutputPath: pathSchema.nullish() };
const onwards = { Next: z.string().optional(), End: z.boolean().optional() };
const result = { ResultSelector: templateSchema.optional(), ResultPath: referencePathSchema.optional() };
const recovery = { Retry: z.array(retrier).default([]), Catch: z.array(catcher).default([]) };

const lambdaArn = /^arn:[\w-]+:lambda:[\w-]*:\d*:function:[\w:$-]+$/;
const integration = /^arn:[\w-]+:states:::lambda:invoke(\.waitForTaskToken)?$/;

const taskState = z.strictObject({
  Type: z.literal('Task'),
  ...base,
  ...inAndOut,
  ...onwards,
  ...result,
  ...recovery,
  Resource: z.string().refine((arn) => lambdaArn.test(arn) || integration.test(arn), {
    error: 'this resource is not run locally',
  }),
  Parameters: templateSchema.optional(),
  TimeoutSeconds: z.int().min(1).optional(),
  TimeoutSecondsPath: pathSchema.optional(),
  HeartbeatSeconds: z.int().min(1).optional(),
  HeartbeatSecondsPath: pathSchema.optional(),
});

const passState = z.strictObject({
  Type: z.literal('Pass'),
  ...base,
  ...inAndOut,
  ...onwards,
  Parameters: templateSchema.optional(),
  Result: z.custom<Json>((value) => value !== undefined).optional(),
  ResultPath: referencePathSchema.optional(),
});

const waitState = z.strictObject({
  Type: z.literal('Wait'),
  ...base,
  ...inAndOut,
  ...onwards,
  Seconds: z.int().min(0).optional(),
  SecondsPath: pathSchema.optional(),
  Timestamp: z.iso.datetime({ offset: true }).optional(),
  TimestampPath: pathSchema.optional(),
});

const choiceState = z.strictObject({
  Type: z.literal('Choice'),
  ...base,
  ...inAndOut,
  Choices: z.array(choiceRuleSchema).min(1),
  Default: z.string().optional(),
});

const succeedState = z.strictObject({ Type: z.literal('Succeed'), ...base, ...inAndOut });

const failState = z.strictObject({
  Type: z.literal('Fail'),
  ...base,
  Error: z.string().optional(),
  ErrorPath: pathSchema.optional(),
  Cause: z.string().optional(),
  CausePath: pathSchema.optional(),
});

const parallelState = z.strictObject({
  Type: z.literal('Parallel'),
  ...base,
  ...inAndOut,
  ...onwards,
  ...result,
  ...recovery,
  Parameters: templateSchema.optional(),
  get Branches(): z.ZodArray<z.ZodType<SubMachine>> {
    return z.array(subMachineSchema).min(1);
  },
});

const mapState = z.strictObject({
  Type: z.literal('Map'),
  ...base,
  ...inAndOut,
  ...onwards,
  ...result,
  ...recovery,
  ItemsPath: pathSchema.optional(),
  ItemSelector: templateSchema.optional(),
  MaxConcurrency: z.int().min(0).default(0),
  get ItemProcessor(): z.ZodType<SubMachine> {
    return iteratorSchema;
  },
});

const stateSchema = z.discriminatedUnion('Type', [
  taskState,
  passState,
  waitState,
  choiceState,
  succeedState,
  failState,
  parallelState,
  mapState,
]);

const machine = {
  Comment: z.string().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), stateSchema),
};

const subMachineSchema: z.ZodType<SubMachine> = z.strictObject(machine);

const iteratorSchema: z.ZodType<SubMachine> = z.strictObject({
  ...machine,
  ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
});

export const machineSchema = z.strictObject({
  ...machine,
  Version: z.literal('1.0').optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
  TimeoutSeconds: z.int().min(1).optional(),
});

export type Machine = z.infer<typeof machineSchema>;
export type State = z.infer<typeof stateSchema>;
export type { ChoiceRule } from './choice-rules.ts';
export type Retrier = z.infer<typeof retrier>;
export type TaskState = z.infer<typeof taskState>;
export type ParallelState = z.infer<typeof parallelState>;
export type MapState = z.infer<typeof mapState>;
/** A state that may fail and be retried or caught. */
export type RecoverableState = TaskState | ParallelState | MapState;
