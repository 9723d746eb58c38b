import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { eventually, named, startEngine, waitFor } from './support/engine.ts';

async function waiting(more: object = {}, functions = {}) {
  const engine = await startEngine({
    states: {
      Review: waitFor('open', { End: true, ...more }),
      ...('Catch' in more && { Caught: { Type: 'Pass', End: true } }),
    },
    functions,
  });
  const executionArn = await engine.start({ caseId: 'c1' });
  const taskToken = await eventually(() => engine.tokens()[0]);
  const send = (output: unknown, token = taskToken) =>
    engine.client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }));
  return { ...engine, executionArn, taskToken, send };
}

const caught = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught', ResultPath: '$.error' }] };

describe('a task token', () => {
  it('SendTaskSuccess makes its output the result of the state', async () => {
    const engine = await waiting({ ResultPath: '$.task' });
    await engine.send({ decision: 'disseminate' });
    const { status, output } = await engine.ended(engine.executionArn);
    expect(status).toBe('SUCCEEDED');
    expect(JSON.parse(output ?? '')).toEqual({ caseId: 'c1', task: { decision: 'disseminate' } });
    await engine.close();
  });

  it('an output of null is a result', async () => {
    const engine = await waiting({ ResultSelector: { 'answer.$': '$' } });
    await engine.send(null);
    expect((await engine.ended(engine.executionArn)).output).toBe('{"answer":null}');
    await engine.close();
  });

  it('SendTaskFailure fails the state with its error and cause', async () => {
    const engine = await waiting();
    const failure = { taskToken: engine.taskToken, error: 'Refused', cause: 'by hand' };
    await engine.client.send(new SendTaskFailureCommand(failure));
    expect(await engine.ended(engine.executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'Refused',
      cause: 'by hand',
    });
    await engine.close();
  });

  it('takes one answer: the second is TaskTimedOut, and changes nothing', async () => {
    const engine = await waiting();
    await engine.send({ decision: 'first' });
    await expect(engine.send({ decision: 'second' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect((await engine.ended(engine.executionArn)).output).toBe('{"decision":"first"}');
    await expect(engine.send({ decision: 'third' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await engine.close();
  });

  it('of an execution that was stopped is TaskTimedOut', async () => {
    const engine = await waiting();
    await engine.client.send(new StopExecutionCommand({ executionArn: engine.executionArn }));
    await expect(engine.send({})).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await engine.close();
  });

  it('of an execution that this engine never had is TaskDoesNotExist', async () => {
    const engine = await waiting();
    const other = await waiting();
    await engine.client.send(new StopExecutionCommand({ executionArn: engine.executionArn }));
    await expect(engine.send({}, other.taskToken)).rejects.toMatchObject({ name: 'TaskDoesNotExist' });
    await Promise.all([engine.close(), other.close()]);
  });

  it('that nobody handed out is refused: InvalidToken, or TaskTimedOut where only its secret half is wrong', async () => {
    const engine = await waiting();
    await expect(engine.send({}, 'made-up')).rejects.toMatchObject({ name: 'InvalidToken' });
    const [key, branch] = Buffer.from(engine.taskToken, 'base64url').toString().split('~');
    const forged = Buffer.from(`${key}~${branch}~${'A'.repeat(43)}`).toString('base64url');
    await expect(engine.send({}, forged)).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect((await engine.describe(engine.executionArn)).status).toBe('RUNNING');
    await engine.close();
  });

  it('with an output that is no JSON is InvalidOutput, and still open', async () => {
    const engine = await waiting();
    const bad = new SendTaskSuccessCommand({ taskToken: engine.taskToken, output: '{' });
    await expect(engine.client.send(bad)).rejects.toMatchObject({ name: 'InvalidOutput' });
    await engine.send({ decision: 'good' });
    expect((await engine.ended(engine.executionArn)).status).toBe('SUCCEEDED');
    await engine.close();
  });

  it('may be answered before the function that got it has returned', async () => {
    const held: (() => void)[] = [];
    const engine = await waiting({}, { open: () => new Promise<void>((resolve) => held.push(resolve)) });
    await engine.send({ decision: 'quick' });
    expect((await engine.ended(engine.executionArn)).output).toBe('{"decision":"quick"}');
    for (const letGo of held) letGo();
    expect((await engine.history(engine.executionArn)).at(-1)?.type).toBe('ExecutionSucceeded');
    await engine.close();
  });

  it('is of no use once the function that got it has failed', async () => {
    const engine = await waiting(caught, {
      open: () => {
        throw named('StoreUnavailable', 'no store');
      },
    });
    const { output } = await engine.ended(engine.executionArn);
    const error = {
      Error: 'StoreUnavailable',
      Cause: '{"errorType":"StoreUnavailable","errorMessage":"no store","trace":[]}',
    };
    expect(JSON.parse(output ?? '')).toEqual({ caseId: 'c1', error });
    await expect(engine.send({})).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await engine.close();
  });

  it('times out after TimeoutSeconds with States.Timeout', async () => {
    const engine = await waiting({ TimeoutSeconds: 1, ...caught });
    const { output } = await engine.ended(engine.executionArn);
    expect(JSON.parse(output ?? '')).toEqual({ caseId: 'c1', error: { Error: 'States.Timeout' } });
    expect((await engine.history(engine.executionArn)).map(({ type }) => type)).toContain('TaskTimedOut');
    await engine.close();
  });

  it('is kept open by heartbeats, and times out without them', async () => {
    const engine = await waiting({ HeartbeatSeconds: 2, ...caught });
    const beat = () => engine.client.send(new SendTaskHeartbeatCommand({ taskToken: engine.taskToken }));
    for (const _ of [1, 2, 3]) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await beat();
    }
    expect((await engine.describe(engine.executionArn)).status).toBe('RUNNING');
    const { output } = await engine.ended(engine.executionArn);
    expect(JSON.parse(output ?? '').error).toEqual({ Error: 'States.HeartbeatTimeout' });
    await expect(beat()).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await engine.close();
  });

  it('waits a year where TimeoutSeconds says so', async () => {
    const engine = await waiting({ TimeoutSeconds: 31_536_000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await engine.describe(engine.executionArn)).status).toBe('RUNNING');
    await engine.close();
  });
});
