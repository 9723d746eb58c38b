import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll } from 'vitest';
import { startStepFunctions } from '../../../../local/engines/step-functions/engine.ts';
import { functionArn, machineArn } from './names.ts';

export { functionArn, machineArn };

/** A Task state that calls a function through the Lambda integration. */
export function callTo(name: string, more: object = {}, payload: object = { 'Payload.$': '$' }) {
  const Parameters = { FunctionName: functionArn(name), ...payload };
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters, ...more };
}

/** A Task state that hands a token to a function and waits for its answer. */
export function waitFor(name: string, more: object = {}) {
  const Parameters = {
    FunctionName: functionArn(name),
    Payload: { 'token.$': '$$.Task.Token', 'in.$': '$' },
  };
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken', Parameters, ...more };
}

export interface Call {
  name: string;
  payload: unknown;
}

type Handler = (payload: unknown) => unknown;

export interface Setup {
  states: Record<string, object>;
  startAt?: string;
  top?: object;
  functions?: Record<string, Handler>;
  dataDir?: string;
  schedule?: <T>(work: () => Promise<T>) => Promise<T>;
}

const dataDirs: string[] = [];

afterAll(() => {
  for (const dir of dataDirs) rmSync(dir, { recursive: true, force: true });
});

/** A folder of its own, removed when the tests of the file are over. */
export function newDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'step-functions-'));
  dataDirs.push(dir);
  return dir;
}

export function clientOf(endpoint: string): SFNClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new SFNClient({ endpoint, region: 'eu-west-2', credentials, maxAttempts: 1 });
}

export function definitionOf({ states, startAt, top }: Pick<Setup, 'states' | 'startAt' | 'top'>): object {
  return { StartAt: startAt ?? Object.keys(states)[0], States: states, ...top };
}

/** An engine with one state machine, whose functions are those given, and a client of it. */
export async function startEngine(setup: Setup) {
  const calls: Call[] = [];
  const engine = await startStepFunctions({
    port: 0,
    dataDir: setup.dataDir ?? newDataDir(),
    stateMachines: [
      {
        arn: machineArn,
        name: 'report',
        definition: definitionOf(setup),
        roleArn: 'arn:aws:iam::000000000000:role/report',
      },
    ],
    invoke: async (arn, payload) => {
      const name = arn.split(':').at(-1) ?? '';
      calls.push({ name, payload });
      return setup.functions?.[name]?.(payload) ?? null;
    },
    ...(setup.schedule && { schedule: setup.schedule }),
  });
  const client = clientOf(engine.endpoint);
  return {
    ...engine,
    ...inspect(client),
    client,
    calls,
    tokens: () => calls.map(({ payload }) => tokenOf(payload)),
  };
}

/** Ways to run and look at executions through the SDK. */
export function inspect(client: SFNClient) {
  const describe = (executionArn: string) => client.send(new DescribeExecutionCommand({ executionArn }));

  async function start(input: unknown = {}, name?: string): Promise<string> {
    const request = {
      stateMachineArn: machineArn,
      input: JSON.stringify(input),
      ...(name !== undefined && { name }),
    };
    const { executionArn = '' } = await client.send(new StartExecutionCommand(request));
    return executionArn;
  }

  async function ended(executionArn: string): Promise<DescribeExecutionCommandOutput> {
    return eventually(async () => {
      const described = await describe(executionArn);
      return described.status === 'RUNNING' ? undefined : described;
    });
  }

  async function run(input: unknown = {}) {
    const described = await ended(await start(input));
    return {
      ...described,
      result: described.output === undefined ? undefined : JSON.parse(described.output),
    };
  }

  async function history(executionArn: string): Promise<HistoryEvent[]> {
    const { events = [] } = await client.send(
      new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
    );
    return events;
  }

  return { start, describe, ended, run, history };
}

function tokenOf(payload: unknown): string {
  return typeof payload === 'object' && payload !== null && 'token' in payload ? String(payload.token) : '';
}

/** The first thing that is not undefined, asked for until it comes. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('it did not happen within a minute');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** An error with the name that a Lambda function's error type would have. */
export function named(name: string, message = 'it failed'): Error {
  return Object.assign(new Error(message), { name });
}
