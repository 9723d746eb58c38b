import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkflowUnavailable } from '../../functions/adapters/errors.ts';
import { createExecutionHistory } from '../../functions/adapters/execution-history.ts';
import {
  createWorkflowAnswerer,
  createWorkflowInspector,
  createWorkflowStarter,
  executionArn,
} from '../../functions/adapters/workflow.ts';
import { derivedId } from '../../functions/domain/hash.ts';
import { type CaseId, caseIdSchema } from '../../functions/domain/ids.ts';
import { Refusal } from '../../functions/domain/refusal.ts';
import { startStepFunctions } from '../../local/engines/step-functions/engine.ts';
import { until } from '../support/running-service.ts';

const stateMachineArn = 'arn:aws:states:eu-west-2:000000000000:stateMachine:report';
const functionArn = 'arn:aws:lambda:eu-west-2:000000000000:function:Wait';
const caseOf = (name: string): CaseId => caseIdSchema.parse(derivedId('case', name));
const clientAt = (port: number): SFNClient =>
  new SFNClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

const client = clientAt(28_015);
const starter = createWorkflowStarter({ client, stateMachineArn });
const answerer = createWorkflowAnswerer({ client });
const inspector = createWorkflowInspector({ client, stateMachineArn });
const history = createExecutionHistory({ client, stateMachineArn });
const tokens: string[] = [];
let engine: Awaited<ReturnType<typeof startStepFunctions>>;
const dataDir = mkdtempSync(join(tmpdir(), 'workflow-adapter-'));

/** One state that hands out its token and waits. */
const waiting = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Parameters: { FunctionName: functionArn, Payload: { 'token.$': '$$.Task.Token', 'caseId.$': '$.caseId' } },
  TimeoutSeconds: 3_600,
  End: true,
};

beforeAll(async () => {
  engine = await startStepFunctions({
    port: 28_015,
    dataDir,
    stateMachines: [
      {
        arn: stateMachineArn,
        name: 'report',
        definition: { StartAt: 'Await triage', States: { 'Await triage': waiting } },
        roleArn: 'arn:aws:iam::000000000000:role/r',
      },
    ],
    invoke: async (_arn, payload) => {
      tokens.push(String(Object(payload).token));
      return null;
    },
  });
});
afterAll(async () => {
  client.destroy();
  await engine.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const started = async (caseId: CaseId): Promise<string> => {
  const before = tokens.length;
  await starter.start(caseId, 1);
  return until('a token', async () => tokens[before] ?? null, 10);
};
const stop = (caseId: CaseId) =>
  client.send(new StopExecutionCommand({ executionArn: executionArn(stateMachineArn, `${caseId}-1`) }));
const output = { taskId: 'task', decision: 'disseminate' as const, reportIds: [] };

describe('the workflow client, against the running engine,', () => {
  it('starts a round once, and leaves one alone that was started before', async () => {
    const caseId = caseOf('once');
    await started(caseId);
    const before = tokens.length;
    await starter.start(caseId, 1);
    expect(await inspector.status(caseId, 1)).toBe('RUNNING');
    expect(tokens.length).toBe(before);
  });

  it('says NONE of a round that nobody started', async () => {
    expect(await inspector.status(caseOf('nobody'), 1)).toBe('NONE');
  });

  it('answers a wait once, and tells that nothing waits any more', async () => {
    const caseId = caseOf('answered');
    const token = await started(caseId);
    expect(await answerer.answer(token, output)).toBe(true);
    expect(await answerer.answer(token, output)).toBe(false);
    await until('the end', async () => (await inspector.status(caseId, 1)) === 'SUCCEEDED', 10);
  });

  it('tells that nothing waits for a token of another making', async () => {
    expect(await answerer.answer('zq', output)).toBe(false);
  });

  it('finds the cases whose executions ended badly, and no other', async () => {
    const stopped = caseOf('stopped');
    await started(stopped);
    expect(await inspector.casesOfFailures()).not.toContain(stopped);
    await stop(stopped);
    expect(await inspector.status(stopped, 1)).toBe('ABORTED');
    expect(await inspector.casesOfFailures()).toEqual([stopped]);
  });
});

describe('the history of executions', () => {
  it('lists them newest first, by status, and page by page', async () => {
    const newest = caseOf('newest');
    await started(newest);
    const { items } = await history.list({ status: 'RUNNING' });
    expect(items[0]).toMatchObject({
      name: `${newest}-1`,
      executionArn: executionArn(stateMachineArn, `${newest}-1`),
      status: 'RUNNING',
      startDate: expect.stringMatching(/^\d{4}-.*Z$/),
      stopDate: null,
    });
    expect(items.every(({ status }) => status === 'RUNNING')).toBe(true);
    expect((await history.list({})).items.length).toBeGreaterThan(items.length);
  });

  it('gives a round, or null where there is none', async () => {
    const caseId = caseOf('round');
    await started(caseId);
    expect(await history.round(caseId, 1)).toMatchObject({ name: `${caseId}-1`, status: 'RUNNING' });
    expect(await history.round(caseId, 2)).toBeNull();
    expect(await history.events({ caseId, round: 2 })).toBeNull();
  });

  it('has every event with its time and its state, and nowhere a task token', async () => {
    const caseId = caseOf('events');
    const token = await started(caseId);
    await answerer.answer(token, output);
    await until('the end', async () => (await inspector.status(caseId, 1)) === 'SUCCEEDED', 10);
    const page = await history.events({ caseId, round: 1 });
    const text = JSON.stringify(page);
    expect(text).toContain('Await triage');
    expect(text).toContain('disseminate');
    expect(text).toContain('ExecutionSucceeded');
    expect(text).not.toContain(token);
  });

  it('refuses a cursor that is none, at its field', async () => {
    const caseId = caseOf('cursor');
    await started(caseId);
    for (const call of [history.list({ cursor: 'zq' }), history.events({ caseId, round: 1, cursor: 'zq' })])
      await expect(call).rejects.toMatchObject({ name: 'Refusal', kind: 'invalid', field: 'cursor' });
    await expect(history.list({ cursor: 'zq' })).rejects.toThrow(Refusal);
  });
});

describe('while nothing answers at the engine', () => {
  const down = clientAt(28_016);

  it.each<[string, () => Promise<unknown>]>([
    ['a start', () => createWorkflowStarter({ client: down, stateMachineArn }).start(caseOf('x'), 1)],
    ['an answer', () => createWorkflowAnswerer({ client: down }).answer('secret-token', output)],
    ['a status', () => createWorkflowInspector({ client: down, stateMachineArn }).status(caseOf('x'), 1)],
    ['a history', () => createExecutionHistory({ client: down, stateMachineArn }).list({})],
  ])('%s fails as WorkflowUnavailable, which is retried by name', async (_what, call) => {
    const error = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkflowUnavailable);
    expect(String(error)).not.toContain('secret-token');
  });
});
