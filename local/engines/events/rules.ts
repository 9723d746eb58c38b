import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import type { Resource, Resources } from '../../template/resources.ts';
import { compilePattern } from './pattern.ts';
import { type NextDue, readSchedule } from './schedule-expression.ts';

const target = z.looseObject({
  Arn: z.string(),
  Input: z.string().optional(),
  RetryPolicy: z.looseObject({ MaximumRetryAttempts: z.number().optional() }).optional(),
});

const rule = z.looseObject({
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(target).default([]),
  EventBusName: z.string().default('default'),
});

const schedule = z.looseObject({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  State: z.string().default('ENABLED'),
  Target: target,
});

/** What a rule calls: a function, with the event or an input of its own. */
export interface Target {
  functionArn: string;
  /** JSON that takes the place of the event. */
  input: string | undefined;
  /** How often a failed call is tried again. */
  retries: number;
}

/** A rule of the template: on a schedule, on events that match, or both. */
export interface RuleSettings {
  logicalId: string;
  arn: string;
  enabled: boolean;
  matches: ((event: unknown) => boolean) | undefined;
  nextDue: NextDue | undefined;
  targets: Target[];
}

function readTarget({ Arn, Input, RetryPolicy }: z.infer<typeof target>, where: string): Target {
  if (!Arn.includes(':lambda:')) throw new StartError(`${where}: only functions can be targets, not ${Arn}`);
  return { functionArn: Arn, input: Input, retries: Math.min(RetryPolicy?.MaximumRetryAttempts ?? 2, 2) };
}

function readRule({ stack, logicalId, arn, properties }: Resource): RuleSettings {
  const settings = rule.parse(properties);
  const where = `${stack}/${logicalId}`;
  if (settings.EventBusName !== 'default')
    throw new StartError(`${where}: only the default event bus is run`);
  return {
    logicalId,
    arn,
    enabled: settings.State === 'ENABLED',
    matches: settings.EventPattern && compilePattern(settings.EventPattern),
    nextDue:
      settings.ScheduleExpression === undefined ? undefined : readSchedule(settings.ScheduleExpression),
    targets: settings.Targets.map((each) => readTarget(each, where)),
  };
}

function readScheduleResource({ stack, logicalId, arn, properties }: Resource): RuleSettings {
  const settings = schedule.parse(properties);
  return {
    logicalId,
    arn,
    enabled: settings.State === 'ENABLED',
    matches: undefined,
    nextDue: readSchedule(settings.ScheduleExpression, settings.ScheduleExpressionTimezone),
    targets: [readTarget(settings.Target, `${stack}/${logicalId}`)],
  };
}

/** The template's rules and schedules. Throws StartError or UnsupportedPattern for what is not run here. */
export function readRules(resources: Resources): RuleSettings[] {
  return [
    ...resources.ofType('AWS::Events::Rule').map(readRule),
    ...resources.ofType('AWS::Scheduler::Schedule').map(readScheduleResource),
  ];
}
