import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStepFunctions } from '../../../local/engines/step-functions/engine.ts';
import { callTo, eventually, machineArn, newDataDir, startEngine, waitFor } from './support/engine.ts';

describe('executions', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;

  beforeAll(async () => {
    engine = await startEngine({
      states: {
        Assess: callTo('assess', {
          ResultSelector: { 'urgency.$': '$.Payload.urgency' },
          ResultPath: '$.assessed',
          Next: 'Waits',
        }),
        Waits: {
          Type: 'Choice',
          Choices: [{ Variable: '$.wait', IsPresent: true, Next: 'Wait' }],
          Default: 'Done',
        },
        Wait: waitFor('open', { Next: 'Done' }),
        Done: { Type: 'Succeed' },
      },
      functions: { assess: () => ({ urgency: 'routine' }) },
    });
  });
  afterAll(() => engine.close());

  it('an execution ends with the output of its last state', async () => {
    const { status, result, startDate, stopDate, input } = await engine.run({ caseId: 'c1' });
    expect(status).toBe('SUCCEEDED');
    expect(result).toEqual({ caseId: 'c1', assessed: { urgency: 'routine' } });
    expect(input).toBe('{"caseId":"c1"}');
    expect(stopDate?.getTime()).toBeGreaterThanOrEqual(startDate?.getTime() ?? Number.NaN);
  });

  it('the same name and input while it runs is the same execution', async () => {
    const request = { stateMachineArn: machineArn, name: 'twice', input: '{"wait":1}' };
    const first = await engine.client.send(new StartExecutionCommand(request));
    const second = await engine.client.send(new StartExecutionCommand(request));
    expect(second.executionArn).toBe(first.executionArn);
    expect(second.startDate).toEqual(first.startDate);
  });

  it('the same name with another input is refused while it runs', async () => {
    await engine.start({ wait: 1 }, 'taken');
    await expect(engine.start({ wait: 2 }, 'taken')).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
  });

  it('the name of a finished execution is refused, with the same input too', async () => {
    await engine.ended(await engine.start({}, 'finished'));
    await expect(engine.start({}, 'finished')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it('a stopped execution is ABORTED with the error and cause given', async () => {
    const executionArn = await engine.start({ wait: 1 });
    const { stopDate } = await engine.client.send(
      new StopExecutionCommand({ executionArn, error: 'Withdrawn', cause: 'test' }),
    );
    const described = await engine.describe(executionArn);
    expect(described).toMatchObject({ status: 'ABORTED', error: 'Withdrawn', cause: 'test', stopDate });
    expect((await engine.history(executionArn)).at(-1)).toMatchObject({ type: 'ExecutionAborted' });
  });

  it.each([
    ['a name with a space', { name: 'a b' }, 'InvalidName'],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, 'InvalidName'],
    ['input that is no JSON', { input: 'caseId' }, 'InvalidExecutionInput'],
    ['input above 256 KiB', { input: JSON.stringify('x'.repeat(262_144)) }, 'InvalidExecutionInput'],
    ['an unknown machine', { stateMachineArn: `${machineArn}s` }, 'StateMachineDoesNotExist'],
    ['no ARN', { stateMachineArn: 'report' }, 'InvalidArn'],
    ['an empty ARN', { stateMachineArn: '' }, 'ValidationException'],
  ])('%s is refused', async (_, change, name) => {
    const request = new StartExecutionCommand({ stateMachineArn: machineArn, ...change });
    await expect(engine.client.send(request)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('an unknown execution is refused by name', async () => {
    const executionArn = `${machineArn.replace('stateMachine', 'execution')}:nobody`;
    const request = new DescribeExecutionCommand({ executionArn });
    await expect(engine.client.send(request)).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });

  it('an unknown operation is refused', async () => {
    const headers = { 'x-amz-target': 'AWSStepFunctions.RedriveExecution' };
    const response = await fetch(engine.endpoint, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      __type: expect.stringContaining('UnknownOperationException'),
    });
  });

  it('machines are listed and described with the definition they were given', async () => {
    const { stateMachines } = await engine.client.send(new ListStateMachinesCommand({}));
    expect(stateMachines).toMatchObject([{ stateMachineArn: machineArn, name: 'report', type: 'STANDARD' }]);
    const described = await engine.client.send(
      new DescribeStateMachineCommand({ stateMachineArn: machineArn }),
    );
    expect(JSON.parse(described.definition ?? '')).toMatchObject({ StartAt: 'Assess' });
  });
});

describe('lists of executions', () => {
  it('are newest first, in pages that neither repeat nor skip while others start', async () => {
    const engine = await startEngine({ states: { Done: { Type: 'Succeed' } } });
    const names = ['one', 'two', 'three', 'four', 'five'];
    for (const name of names) await engine.ended(await engine.start({}, name));
    const seen: (string | undefined)[] = [];
    let nextToken: string | undefined;
    do {
      const request = {
        stateMachineArn: machineArn,
        maxResults: 2,
        ...(nextToken !== undefined && { nextToken }),
      };
      const page = await engine.client.send(new ListExecutionsCommand(request));
      seen.push(...(page.executions ?? []).map(({ name }) => name));
      nextToken = page.nextToken;
      await engine.start();
    } while (nextToken !== undefined);
    expect(seen).toEqual(names.toReversed());
    await engine.close();
  });

  it('hold only the status asked for', async () => {
    const engine = await startEngine({ states: { Wait: waitFor('open', { End: true }) } });
    const running = await engine.start();
    const stopped = await engine.start();
    await engine.client.send(new StopExecutionCommand({ executionArn: stopped }));
    const list = async (statusFilter: 'RUNNING' | 'ABORTED' | 'SUCCEEDED') => {
      const request = new ListExecutionsCommand({ stateMachineArn: machineArn, statusFilter });
      return (await engine.client.send(request)).executions?.map(({ executionArn }) => executionArn);
    };
    expect(await list('RUNNING')).toEqual([running]);
    expect(await list('ABORTED')).toEqual([stopped]);
    expect(await list('SUCCEEDED')).toEqual([]);
    await engine.close();
  });
});

describe('the engine', () => {
  it('names the port when something else has it', async () => {
    const engine = await startEngine({ states: { Done: { Type: 'Succeed' } } });
    const port = Number(new URL(engine.endpoint).port);
    const second = startStepFunctions({
      port,
      dataDir: newDataDir(),
      stateMachines: [],
      invoke: async () => null,
    });
    await expect(second).rejects.toThrow(`Port ${port} (Step Functions) is in use`);
    await engine.close();
  });

  it('passes every function call through the schedule', async () => {
    const held: (() => void)[] = [];
    const engine = await startEngine({
      states: { Assess: callTo('assess', { End: true }) },
      schedule: async (work) => {
        await new Promise<void>((resolve) => held.push(resolve));
        return work();
      },
    });
    const executionArn = await engine.start();
    const letGo = await eventually(() => held[0]);
    expect(engine.calls).toEqual([]);
    expect((await engine.history(executionArn)).map(({ type }) => type)).not.toContain('TaskStarted');
    letGo();
    expect((await engine.ended(executionArn)).status).toBe('SUCCEEDED');
    expect(engine.calls).toHaveLength(1);
    await engine.close();
  });
});
