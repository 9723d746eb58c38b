import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../../local/engines/step-functions/definition/load.ts';
import { recoveryFor, retryDelay } from '../../../local/engines/step-functions/execution/recovery.ts';
import { callTo, named, startEngine } from './support/engine.ts';

function failing(times: number, error: Error) {
  let made = 0;
  return () => {
    made += 1;
    if (made <= times) throw error;
    return { attempts: made };
  };
}

const quickly = { IntervalSeconds: 1, MaxDelaySeconds: 1, JitterStrategy: 'FULL' };

describe('Retry', () => {
  it('calls again for an error it names, and the history shows each attempt', async () => {
    const Retry = [{ ErrorEquals: ['MailThrottled'], MaxAttempts: 3, ...quickly }];
    const engine = await startEngine({
      states: {
        Send: callTo('send', { Retry, ResultSelector: { 'attempts.$': '$.Payload.attempts' }, End: true }),
      },
      functions: { send: failing(2, named('MailThrottled')) },
    });
    const { status, result, executionArn = '' } = await engine.run();
    expect(status).toBe('SUCCEEDED');
    expect(result).toEqual({ attempts: 3 });
    const types = (await engine.history(executionArn)).map(({ type }) => type);
    const attempt = ['TaskScheduled', 'TaskStarted'];
    const tries = [...attempt, 'TaskFailed', ...attempt, 'TaskFailed', ...attempt, 'TaskSucceeded'];
    expect(types).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      ...tries,
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
    await engine.close();
  });

  it('leaves an error it does not name alone', async () => {
    const Retry = [{ ErrorEquals: ['MailThrottled'], ...quickly }];
    const engine = await startEngine({
      states: { Send: callTo('send', { Retry, End: true }) },
      functions: { send: failing(1, named('MailRejected', 'no such mailbox')) },
    });
    const cause = '{"errorType":"MailRejected","errorMessage":"no such mailbox","trace":[]}';
    expect(await engine.run()).toMatchObject({ status: 'FAILED', error: 'MailRejected', cause });
    expect(engine.calls).toHaveLength(1);
    await engine.close();
  });

  it('gives the error to Catch when its attempts are used up', async () => {
    const Retry = [{ ErrorEquals: ['MailThrottled'], MaxAttempts: 1, ...quickly }];
    const Catch = [{ ErrorEquals: ['MailThrottled'], Next: 'Remedy', ResultPath: '$.error' }];
    const engine = await startEngine({
      states: { Send: callTo('send', { Retry, Catch, End: true }), Remedy: { Type: 'Pass', End: true } },
      functions: { send: failing(5, named('MailThrottled')) },
    });
    const { result } = await engine.run({ caseId: 'c1' });
    expect(result).toMatchObject({ caseId: 'c1', error: { Error: 'MailThrottled' } });
    expect(engine.calls).toHaveLength(2);
    await engine.close();
  });

  it('runs a failed Parallel state again as a whole', async () => {
    const branch = (name: string) => ({ StartAt: name, States: { [name]: callTo('try', { End: true }) } });
    const Retry = [{ ErrorEquals: ['StoreUnavailable'], MaxAttempts: 1, ...quickly }];
    const engine = await startEngine({
      states: {
        Both: {
          Type: 'Parallel',
          Branches: [branch('One'), branch('Other')],
          Retry,
          ResultSelector: { 'n.$': 'States.ArrayLength($)' },
          End: true,
        },
      },
      functions: { try: failing(1, named('StoreUnavailable')) },
    });
    expect(await engine.run()).toMatchObject({ status: 'SUCCEEDED', result: { n: 2 } });
    await engine.close();
  });
});

describe('Catch', () => {
  it('States.ALL catches any error of a function', async () => {
    const engine = await startEngine({
      states: {
        Send: callTo('send', { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Failed' }], End: true }),
        Failed: { Type: 'Fail', ErrorPath: '$.Error', Cause: 'it was caught' },
      },
      functions: { send: failing(1, named('Anything')) },
    });
    expect(await engine.run()).toMatchObject({ status: 'FAILED', error: 'Anything', cause: 'it was caught' });
    await engine.close();
  });

  it('States.ALL does not catch a state that cannot be run on its data', async () => {
    const engine = await startEngine({
      states: {
        Send: callTo(
          'send',
          { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Done' }], End: true },
          { 'Payload.$': '$.absent' },
        ),
        Done: { Type: 'Succeed' },
      },
    });
    const { status, error, cause } = await engine.run({ caseId: 'c1' });
    expect({ status, error }).toEqual({ status: 'FAILED', error: 'States.Runtime' });
    expect(cause).toContain("'$.absent'");
    await engine.close();
  });

  it('an output above 256 KiB is States.DataLimitExceeded', async () => {
    const engine = await startEngine({
      states: { Send: callTo('send', { End: true }) },
      functions: { send: () => 'x'.repeat(262_144) },
    });
    expect(await engine.run()).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
    await engine.close();
  });

  it('a choice that nothing matches is States.NoChoiceMatched', async () => {
    const Choices = [{ Variable: '$.decision', StringEquals: 'approve', Next: 'Done' }];
    const engine = await startEngine({
      states: { Approved: { Type: 'Choice', Choices }, Done: { Type: 'Succeed' } },
    });
    expect(await engine.run({ decision: 'else' })).toMatchObject({
      status: 'FAILED',
      error: 'States.NoChoiceMatched',
    });
    await engine.close();
  });
});

describe('the rules of recovery', () => {
  const task = (more: object) => {
    const state = { ...callTo('f', more), End: true };
    const loaded = loadDefinition('m', {
      StartAt: 'A',
      States: { A: state, ...('Catch' in more && { B: { Type: 'Succeed' } }) },
    }).States.A;
    if (loaded === undefined) throw new Error('no state');
    return {
      name: 'A',
      state: loaded,
      input: null,
      enteredAt: 0,
      retries: [],
      phase: { kind: 'entered' as const },
    };
  };
  const clock = { now: 1000, random: () => 0.5 };

  it('delays grow by the rate up to the cap, and full jitter takes any part of them', () => {
    const retrier = {
      ErrorEquals: ['E'],
      IntervalSeconds: 1,
      MaxAttempts: 6,
      BackoffRate: 2,
      MaxDelaySeconds: 10,
    };
    const plain = [0, 1, 2, 3, 4].map((made) =>
      retryDelay({ ...retrier, JitterStrategy: 'NONE' }, made, clock.random),
    );
    expect(plain).toEqual([1000, 2000, 4000, 8000, 10_000]);
    expect(retryDelay({ ...retrier, JitterStrategy: 'FULL' }, 4, clock.random)).toBe(5000);
  });

  it.each([
    ['States.TaskFailed', 'MailThrottled', 'retry'],
    ['States.TaskFailed', 'States.Timeout', 'fail'],
    ['States.Timeout', 'States.Timeout', 'retry'],
    ['States.Timeout', 'States.HeartbeatTimeout', 'retry'],
    ['States.ALL', 'States.Timeout', 'retry'],
    ['States.ALL', 'States.Runtime', 'fail'],
    ['States.ALL', 'States.DataLimitExceeded', 'fail'],
    ['MailThrottled', 'MailRejected', 'fail'],
  ])('a retrier for %s makes of %s: %s', (names, error, kind) => {
    expect(recoveryFor(task({ Retry: [{ ErrorEquals: [names] }] }), { error }, clock).kind).toBe(kind);
  });

  it('MaxAttempts 0 never retries', () => {
    const frame = task({
      Retry: [{ ErrorEquals: ['E'], MaxAttempts: 0 }],
      Catch: [{ ErrorEquals: ['E'], Next: 'B' }],
    });
    expect(recoveryFor(frame, { error: 'E' }, clock)).toEqual({ kind: 'catch', catcher: 0 });
  });
});
