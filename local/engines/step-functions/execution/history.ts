import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { Json } from '../json.ts';
import type { Detail, DetailOf, Entry } from './entry.ts';

type Described = Omit<HistoryEvent, 'timestamp' | 'id' | 'previousEventId'>;
type Wire = Omit<HistoryEvent, 'timestamp'> & { timestamp: number };

const whole = { truncated: false };
const text = (value: Json) => JSON.stringify(value);

/**
 * A journal entry as GetExecutionHistory shows it, the timestamp in seconds.
 * Source: https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
export function toHistoryEvent({ id, previous, at, detail }: Entry, region: string): Wire {
  return { timestamp: at / 1000, id, previousEventId: previous, ...describe(detail, region) };
}

function describe(detail: Detail, region: string): Described {
  if (detail.kind.startsWith('task-')) return describeTask(detail, region);
  if (detail.kind.startsWith('execution-')) return describeExecution(detail);
  if (detail.kind.startsWith('iteration-')) return describeIteration(detail);
  return describeState(detail);
}

function describeExecution(detail: Detail): Described {
  switch (detail.kind) {
    case 'execution-started': {
      const { input, roleArn } = detail;
      return {
        type: 'ExecutionStarted',
        executionStartedEventDetails: { input, inputDetails: whole, roleArn },
      };
    }
    case 'execution-succeeded': {
      const details = { output: text(detail.output), outputDetails: whole };
      return { type: 'ExecutionSucceeded', executionSucceededEventDetails: details };
    }
    case 'execution-failed':
      return { type: 'ExecutionFailed', executionFailedEventDetails: failureOf(detail) };
    case 'execution-timed-out':
      return { type: 'ExecutionTimedOut', executionTimedOutEventDetails: failureOf(detail) };
    case 'execution-aborted':
      return { type: 'ExecutionAborted', executionAbortedEventDetails: failureOf(detail) };
    default:
      throw new Error(`no event for ${detail.kind}`);
  }
}

function failureOf({ error, cause }: { error?: string | undefined; cause?: string | undefined }) {
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
}

function describeState(detail: Detail): Described {
  switch (detail.kind) {
    case 'state-entered': {
      const details = { name: detail.name, input: text(detail.input), inputDetails: whole };
      return { type: `${detail.type}StateEntered`, stateEnteredEventDetails: details };
    }
    case 'state-exited': {
      const details = { name: detail.name, output: text(detail.output), outputDetails: whole };
      return { type: exitedType(detail.type), stateExitedEventDetails: details };
    }
    case 'parallel-started':
      return { type: 'ParallelStateStarted' };
    case 'map-started':
      return { type: 'MapStateStarted', mapStateStartedEventDetails: { length: detail.length } };
    case 'children-succeeded':
      return { type: `${detail.type}StateSucceeded` };
    case 'children-failed':
      return { type: `${detail.type}StateFailed` };
    default:
      throw new Error(`no event for ${detail.kind}`);
  }
}

function exitedType(type: DetailOf<'state-exited'>['type']): Described['type'] {
  if (type === 'Fail') throw new Error('a Fail state is never left');
  return `${type}StateExited`;
}

function describeIteration(detail: Detail): Described {
  switch (detail.kind) {
    case 'iteration-started':
      return { type: 'MapIterationStarted', mapIterationStartedEventDetails: iterationOf(detail) };
    case 'iteration-succeeded':
      return { type: 'MapIterationSucceeded', mapIterationSucceededEventDetails: iterationOf(detail) };
    case 'iteration-failed':
      return { type: 'MapIterationFailed', mapIterationFailedEventDetails: iterationOf(detail) };
    case 'iteration-aborted':
      return { type: 'MapIterationAborted', mapIterationAbortedEventDetails: iterationOf(detail) };
    default:
      throw new Error(`no event for ${detail.kind}`);
  }
}

function iterationOf({ name, index }: { name: string; index: number }) {
  return { name, index };
}

function describeTask(detail: Detail, region: string): Described {
  if (!('resource' in detail)) throw new Error(`no event for ${detail.kind}`);
  return detail.resource.startsWith('invoke')
    ? describeIntegration(detail, region)
    : describeFunction(detail);
}

type TaskDetail = Extract<Detail, { resource: string }>;

function describeIntegration(detail: TaskDetail, region: string): Described {
  const called = { resourceType: 'lambda', resource: detail.resource };
  switch (detail.kind) {
    case 'task-scheduled': {
      const parameters = text({ FunctionName: detail.functionArn, Payload: detail.payload });
      const details = { ...called, region, parameters, ...timesOf(detail) };
      return { type: 'TaskScheduled', taskScheduledEventDetails: details };
    }
    case 'task-started':
      return { type: 'TaskStarted', taskStartedEventDetails: called };
    case 'task-submitted':
      return { type: 'TaskSubmitted', taskSubmittedEventDetails: { ...called, ...outputOf(detail) } };
    case 'task-succeeded':
      return { type: 'TaskSucceeded', taskSucceededEventDetails: { ...called, ...outputOf(detail) } };
    case 'task-failed': {
      const details = { ...called, ...failureOf(detail) };
      return detail.timedOut
        ? { type: 'TaskTimedOut', taskTimedOutEventDetails: details }
        : { type: 'TaskFailed', taskFailedEventDetails: details };
    }
  }
}

function describeFunction(detail: TaskDetail): Described {
  switch (detail.kind) {
    case 'task-scheduled': {
      const { timeoutInSeconds } = timesOf(detail);
      const details = { resource: detail.functionArn, input: text(detail.payload), inputDetails: whole };
      const times = timeoutInSeconds === undefined ? {} : { timeoutInSeconds };
      return {
        type: 'LambdaFunctionScheduled',
        lambdaFunctionScheduledEventDetails: { ...details, ...times },
      };
    }
    case 'task-started':
      return { type: 'LambdaFunctionStarted' };
    case 'task-submitted':
    case 'task-succeeded':
      return { type: 'LambdaFunctionSucceeded', lambdaFunctionSucceededEventDetails: outputOf(detail) };
    case 'task-failed':
      return detail.timedOut
        ? { type: 'LambdaFunctionTimedOut', lambdaFunctionTimedOutEventDetails: failureOf(detail) }
        : { type: 'LambdaFunctionFailed', lambdaFunctionFailedEventDetails: failureOf(detail) };
  }
}

function outputOf({ output }: { output: Json }) {
  return { output: text(output), outputDetails: whole };
}

function timesOf({ timeout, heartbeat }: DetailOf<'task-scheduled'>) {
  return {
    ...(timeout !== null && { timeoutInSeconds: timeout }),
    ...(heartbeat !== null && { heartbeatInSeconds: heartbeat }),
  };
}
