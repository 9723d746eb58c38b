import { GetExecutionHistoryCommand, type HistoryEvent, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callTo, eventually, functionArn, startEngine, waitFor } from './support/engine.ts';

describe('the history of an execution', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  let executionArn: string;
  let events: HistoryEvent[];

  beforeAll(async () => {
    const each = { StartAt: 'Build', States: { Build: { Type: 'Pass', End: true } } };
    engine = await startEngine({
      states: {
        Assess: callTo('assess', { ResultPath: null, TimeoutSeconds: 120, Next: 'Review' }),
        Review: waitFor('open', { ResultPath: null, HeartbeatSeconds: 600, Next: 'Approved' }),
        Approved: {
          Type: 'Choice',
          Choices: [{ Variable: '$.n', NumericEquals: 1, Next: 'Work' }],
          Default: 'Done',
        },
        Work: {
          Type: 'Parallel',
          Branches: [
            {
              StartAt: 'Each',
              States: { Each: { Type: 'Map', ItemsPath: '$.list', ItemProcessor: each, End: true } },
            },
          ],
          ResultPath: null,
          Next: 'Bare',
        },
        Bare: { Type: 'Task', Resource: functionArn('bare'), ResultPath: null, Next: 'Done' },
        Done: { Type: 'Succeed' },
      },
      functions: { assess: () => ({ ok: true }) },
    });
    executionArn = await engine.start({ n: 1, list: ['a'] });
    const taskToken = await eventually(() => engine.tokens().find((token) => token !== ''));
    await eventually(async () =>
      (await engine.history(executionArn)).find(({ type }) => type === 'TaskSubmitted'),
    );
    await engine.client.send(new SendTaskSuccessCommand({ taskToken, output: '{"decision":"approve"}' }));
    await engine.ended(executionArn);
    events = await engine.history(executionArn);
  });
  afterAll(() => engine.close());

  it('has the types of events that AWS has, each led to by the one before it in its branch', () => {
    expect(events.map(({ id, previousEventId, type }) => `${id} after ${previousEventId}: ${type}`)).toEqual([
      '1 after 0: ExecutionStarted',
      '2 after 0: TaskStateEntered',
      '3 after 2: TaskScheduled',
      '4 after 3: TaskStarted',
      '5 after 4: TaskSucceeded',
      '6 after 5: TaskStateExited',
      '7 after 6: TaskStateEntered',
      '8 after 7: TaskScheduled',
      '9 after 8: TaskStarted',
      '10 after 9: TaskSubmitted',
      '11 after 10: TaskSucceeded',
      '12 after 11: TaskStateExited',
      '13 after 12: ChoiceStateEntered',
      '14 after 13: ChoiceStateExited',
      '15 after 14: ParallelStateEntered',
      '16 after 15: ParallelStateStarted',
      '17 after 16: MapStateEntered',
      '18 after 17: MapStateStarted',
      '19 after 18: MapIterationStarted',
      '20 after 19: PassStateEntered',
      '21 after 20: PassStateExited',
      '22 after 21: MapIterationSucceeded',
      '23 after 22: MapStateSucceeded',
      '24 after 23: MapStateExited',
      '25 after 24: ParallelStateSucceeded',
      '26 after 25: ParallelStateExited',
      '27 after 26: TaskStateEntered',
      '28 after 27: LambdaFunctionScheduled',
      '29 after 28: LambdaFunctionStarted',
      '30 after 29: LambdaFunctionSucceeded',
      '31 after 30: TaskStateExited',
      '32 after 31: SucceedStateEntered',
      '33 after 32: SucceedStateExited',
      '34 after 33: ExecutionSucceeded',
    ]);
  });

  it('has the details that AWS has', () => {
    const input = '{"n":1,"list":["a"]}';
    const whole = { truncated: false };
    const called = { resourceType: 'lambda', resource: 'invoke' };
    const answer = '{"ExecutedVersion":"$LATEST","Payload":{"ok":true},"StatusCode":200}';
    const roleArn = 'arn:aws:iam::000000000000:role/report';
    expect(events[0]?.executionStartedEventDetails).toEqual({ input, inputDetails: whole, roleArn });
    expect(events[1]?.stateEnteredEventDetails).toEqual({ name: 'Assess', input, inputDetails: whole });
    expect(events[2]?.taskScheduledEventDetails).toEqual({
      ...called,
      region: 'eu-west-2',
      parameters: JSON.stringify({ FunctionName: functionArn('assess'), Payload: { n: 1, list: ['a'] } }),
      timeoutInSeconds: 120,
    });
    expect(events[3]?.taskStartedEventDetails).toEqual(called);
    expect(events[4]?.taskSucceededEventDetails).toEqual({ ...called, output: answer, outputDetails: whole });
    expect(events[5]?.stateExitedEventDetails).toEqual({
      name: 'Assess',
      output: input,
      outputDetails: whole,
    });
    expect(events[7]?.taskScheduledEventDetails).toMatchObject({
      resource: 'invoke.waitForTaskToken',
      heartbeatInSeconds: 600,
    });
    expect(events[10]?.taskSucceededEventDetails?.output).toBe('{"decision":"approve"}');
    expect(events[17]?.mapStateStartedEventDetails).toEqual({ length: 1 });
    expect(events[18]?.mapIterationStartedEventDetails).toEqual({ name: 'Each', index: 0 });
    expect(events[27]?.lambdaFunctionScheduledEventDetails).toEqual({
      resource: functionArn('bare'),
      input,
      inputDetails: whole,
    });
    expect(events[33]?.executionSucceededEventDetails).toEqual({ output: input, outputDetails: whole });
  });

  it('has timestamps that never go back, within the time it ran', async () => {
    const times = events.map(({ timestamp }) => timestamp?.getTime() ?? Number.NaN);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    const { startDate, stopDate } = await engine.describe(executionArn);
    expect([times[0], times.at(-1)]).toEqual([startDate?.getTime(), stopDate?.getTime()]);
  });

  it.each([false, true])('comes in pages (reverseOrder %s)', async (reverseOrder) => {
    const ids: (number | undefined)[] = [];
    let nextToken: string | undefined;
    do {
      const more = nextToken === undefined ? {} : { nextToken };
      const page = await engine.client.send(
        new GetExecutionHistoryCommand({ executionArn, reverseOrder, maxResults: 10, ...more }),
      );
      expect(page.events?.length).toBeLessThanOrEqual(10);
      ids.push(...(page.events ?? []).map(({ id }) => id));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    const forwards = events.map(({ id }) => id);
    expect(ids).toEqual(reverseOrder ? forwards.toReversed() : forwards);
  });

  it('leaves input, output and parameters out when they are not asked for', async () => {
    const request = new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false });
    const bare = (await engine.client.send(request)).events ?? [];
    expect(bare).toHaveLength(events.length);
    expect(bare[1]?.stateEnteredEventDetails).toEqual({ name: 'Assess', inputDetails: { truncated: false } });
    expect(JSON.stringify(bare)).not.toContain('decision');
  });

  it('refuses a token for the next page that it did not give', async () => {
    const request = new GetExecutionHistoryCommand({ executionArn, nextToken: 'made-up' });
    await expect(engine.client.send(request)).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  it('ends a workflow that goes round without end', async () => {
    const round = await startEngine({
      states: {
        A: { Type: 'Pass', Next: 'B' },
        B: { Type: 'Choice', Choices: [{ Variable: '$.stop', IsPresent: true, Next: 'C' }], Default: 'A' },
        C: { Type: 'Succeed' },
      },
    });
    const { status, error, executionArn: arn = '' } = await round.run();
    expect({ status, error }).toEqual({ status: 'FAILED', error: 'States.Runtime' });
    const last = await round.client.send(
      new GetExecutionHistoryCommand({ executionArn: arn, reverseOrder: true, maxResults: 1 }),
    );
    expect(last.events?.[0]).toMatchObject({ id: 25_000, type: 'ExecutionFailed' });
    await round.close();
  });
});
