import { describe, expect, it } from 'vitest';
import { callTo, functionArn, startEngine } from './support/engine.ts';

async function outputOf(state: object, input: unknown): Promise<unknown> {
  const engine = await startEngine({ states: { Here: { Type: 'Pass', End: true, ...state } } });
  const { result, error, cause } = await engine.run(input);
  await engine.close();
  return error === undefined ? result : { error, cause };
}

describe('data between states', () => {
  it.each([
    ['a Result that is false', { Result: false }, {}, false],
    ['a Result put at a path', { Result: 0, ResultPath: '$.a.b' }, { x: 1 }, { x: 1, a: { b: 0 } }],
    ['ResultPath $ replaces the input', { Result: { y: 2 }, ResultPath: '$' }, { x: 1 }, { y: 2 }],
    ['ResultPath null keeps the input', { Result: 1, ResultPath: null }, { x: 1 }, { x: 1 }],
    ['InputPath', { InputPath: '$.a' }, { a: { b: 1 } }, { b: 1 }],
    ['InputPath null', { InputPath: null }, { a: 1 }, {}],
    ['OutputPath', { OutputPath: '$.a' }, { a: [1, 2] }, [1, 2]],
    ['a path to null', { Parameters: { 'v.$': '$.a' } }, { a: null }, { v: null }],
    ['the whole of a falsy input', { Parameters: { 'v.$': '$' } }, 0, { v: 0 }],
    ['an index', { Parameters: { 'v.$': '$[1].a' } }, [{}, { a: 'second' }], { v: 'second' }],
    [
      'templates within arrays',
      { Parameters: { list: [{ 'v.$': '$.a' }, 'plain'] } },
      { a: 1 },
      { list: [{ v: 1 }, 'plain'] },
    ],
    [
      'an intrinsic function',
      { Parameters: { 'v.$': "States.Format('{} of $.a', $.a)" } },
      { a: 'x' },
      { v: 'x of $.a' },
    ],
    [
      'a nested one',
      { Parameters: { 'v.$': 'States.Array($.a, States.MathAdd($.n, 1))' } },
      { a: 'x', n: 1 },
      { v: ['x', 2] },
    ],
    [
      'ResultPath into what is no object',
      { Result: 1, ResultPath: '$.a' },
      'text',
      { error: 'States.ResultPathMatchFailure', cause: 'States.ResultPathMatchFailure' },
    ],
  ])('%s', async (_, state, input, expected) => {
    expect(await outputOf(state, input)).toEqual(expected);
  });

  it('the context object names execution, state and machine', async () => {
    const engine = await startEngine({
      states: {
        Before: { Type: 'Pass', Next: 'Here' },
        Here: {
          Type: 'Pass',
          Parameters: {
            'id.$': '$$.Execution.Id',
            'name.$': '$$.Execution.Name',
            'input.$': '$$.Execution.Input',
            'startedAt.$': '$$.Execution.StartTime',
            'state.$': '$$.State.Name',
            'enteredAt.$': '$$.State.EnteredTime',
            'machine.$': '$$.StateMachine.Id',
            'joined.$': "States.Format('{}/{}', $$.Execution.Name, $.caseId)",
          },
          End: true,
        },
      },
    });
    const executionArn = await engine.start({ caseId: 'c1' }, 'c1-1');
    const { output, stateMachineArn, startDate } = await engine.ended(executionArn);
    const entered = (await engine.history(executionArn)).filter(
      ({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name === 'Here',
    );
    expect(JSON.parse(output ?? '')).toEqual({
      id: executionArn,
      name: 'c1-1',
      input: { caseId: 'c1' },
      startedAt: startDate?.toISOString(),
      state: 'Here',
      enteredAt: entered[0]?.timestamp?.toISOString(),
      machine: stateMachineArn,
      joined: 'c1-1/c1',
    });
    await engine.close();
  });

  it('the result of lambda:invoke is Payload, StatusCode and ExecutedVersion', async () => {
    const engine = await startEngine({
      states: { Call: callTo('f', { End: true }) },
      functions: { f: () => ({ a: 1 }) },
    });
    expect((await engine.run()).result).toEqual({
      Payload: { a: 1 },
      StatusCode: 200,
      ExecutedVersion: '$LATEST',
    });
    await engine.close();
  });

  it('a function named as the resource gets the input and gives the result as they are', async () => {
    const engine = await startEngine({
      states: { Call: { Type: 'Task', Resource: functionArn('f'), End: true } },
      functions: { f: (given) => ({ given }) },
    });
    expect((await engine.run({ a: 1 })).result).toEqual({ given: { a: 1 } });
    await engine.close();
  });

  it.each([
    ['IsPresent false', { Variable: '$.a', IsPresent: false }, {}, true],
    ['IsNull false', { Variable: '$.a', IsNull: false }, { a: 1 }, true],
    ['IsString false', { Variable: '$.a', IsString: false }, { a: 'x' }, false],
    [
      'And, Or and Not',
      {
        And: [
          { Not: { Variable: '$.a', StringEquals: 'x' } },
          {
            Or: [
              { Variable: '$.n', NumericGreaterThan: 1 },
              { Variable: '$.n', NumericEquals: 0 },
            ],
          },
        ],
      },
      { a: 'y', n: 0 },
      true,
    ],
    ['a comparison with a path', { Variable: '$.a', StringEqualsPath: '$.b' }, { a: 'x', b: 'x' }, true],
    [
      'a comparison with the context',
      { Variable: '$.a', StringEqualsPath: '$$.State.Name' },
      { a: 'Test' },
      true,
    ],
  ])('the choice rule %s', async (_, rule, input, expected) => {
    const engine = await startEngine({
      states: {
        Test: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], Default: 'No' },
        Yes: { Type: 'Pass', Result: true, End: true },
        No: { Type: 'Pass', Result: false, End: true },
      },
    });
    expect((await engine.run(input)).result).toBe(expected);
    await engine.close();
  });

  it('a Wait state lets its time pass', async () => {
    const engine = await startEngine({ states: { Rest: { Type: 'Wait', SecondsPath: '$.s', End: true } } });
    const { startDate, stopDate, result } = await engine.run({ s: 1 });
    expect((stopDate?.getTime() ?? 0) - (startDate?.getTime() ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(result).toEqual({ s: 1 });
    await engine.close();
  });

  it('an execution above its own TimeoutSeconds is TIMED_OUT', async () => {
    const engine = await startEngine({
      states: { Rest: { Type: 'Wait', Seconds: 60, End: true } },
      top: { TimeoutSeconds: 1 },
    });
    expect(await engine.run()).toMatchObject({ status: 'TIMED_OUT' });
    await engine.close();
  });
});
