import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { callTo, eventually, named, startEngine, waitFor } from './support/engine.ts';

const payload = { 'out.$': '$.Payload' };

describe('Parallel', () => {
  it('gives the outputs of its branches in their order, whichever ended first', async () => {
    const branch = (name: string) => ({
      StartAt: name,
      States: { [name]: callTo(name, { ResultSelector: payload, End: true }) },
    });
    const engine = await startEngine({
      states: {
        Both: {
          Type: 'Parallel',
          Branches: [branch('slow'), branch('quick')],
          ResultPath: '$.both',
          End: true,
        },
      },
      functions: {
        slow: () => new Promise((resolve) => setTimeout(resolve, 50, 'slow')),
        quick: () => 'quick',
      },
    });
    const { result } = await engine.run({ caseId: 'c1' });
    expect(result).toEqual({ caseId: 'c1', both: [{ out: 'slow' }, { out: 'quick' }] });
    await engine.close();
  });

  it('fails with the branch that fails, and the tokens of the others are closed', async () => {
    const engine = await startEngine({
      states: {
        Both: {
          Type: 'Parallel',
          Branches: [
            { StartAt: 'Wait', States: { Wait: waitFor('open', { End: true }) } },
            { StartAt: 'Break', States: { Break: callTo('break', { End: true }) } },
          ],
          Catch: [{ ErrorEquals: ['CommitConflict'], Next: 'Caught', ResultPath: '$.error' }],
          End: true,
        },
        Caught: { Type: 'Pass', End: true },
      },
      functions: {
        break: () =>
          new Promise((_, reject) => {
            setTimeout(() => reject(named('CommitConflict')), 50);
          }),
      },
    });
    const { result } = await engine.run({ caseId: 'c1' });
    expect(result).toMatchObject({ caseId: 'c1', error: { Error: 'CommitConflict' } });
    const taskToken = engine.tokens().find((token) => token !== '');
    const late = new SendTaskSuccessCommand({ taskToken, output: '{}' });
    await expect(engine.client.send(late)).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await engine.close();
  });

  it('shows the input of the execution inside its branches', async () => {
    const Parameters = { 'id.$': '$$.Execution.Input.caseId', 'here.$': '$' };
    const branch = { StartAt: 'Look', States: { Look: { Type: 'Pass', Parameters, End: true } } };
    const engine = await startEngine({
      states: { Both: { Type: 'Parallel', Parameters: { other: 1 }, Branches: [branch], End: true } },
    });
    expect((await engine.run({ caseId: 'c1' })).result).toEqual([{ id: 'c1', here: { other: 1 } }]);
    await engine.close();
  });
});

describe('Map', () => {
  const over = (processor: object, more: object = {}) => ({
    Each: {
      Type: 'Map',
      ItemsPath: '$.reports',
      ItemSelector: { 'caseId.$': '$.caseId', 'report.$': '$$.Map.Item.Value', 'nth.$': '$$.Map.Item.Index' },
      ItemProcessor: { StartAt: 'Build', States: { Build: processor } },
      End: true,
      ...more,
    },
  });

  it('runs its states for each item and gives their outputs in order', async () => {
    const engine = await startEngine({ states: over({ Type: 'Pass', End: true }) });
    const { result, executionArn = '' } = await engine.run({ caseId: 'c1', reports: ['r1', 'r2'] });
    const events = await engine.history(executionArn);
    const before = events
      .filter(({ type }) => type === 'MapIterationStarted')
      .map(({ previousEventId }) => events[(previousEventId ?? 0) - 1]?.type);
    expect(before).toEqual(['MapStateStarted', 'MapStateStarted']);
    expect(result).toEqual([
      { caseId: 'c1', report: 'r1', nth: 0 },
      { caseId: 'c1', report: 'r2', nth: 1 },
    ]);
    await engine.close();
  });

  it('of nothing gives nothing', async () => {
    const engine = await startEngine({ states: over({ Type: 'Pass', End: true }) });
    expect((await engine.run({ caseId: 'c1', reports: [] })).result).toEqual([]);
    await engine.close();
  });

  it('never runs more iterations at once than MaxConcurrency', async () => {
    let [now, most] = [0, 0];
    const engine = await startEngine({
      states: over(callTo('build', { End: true }), {
        MaxConcurrency: 2,
        ResultSelector: { 'n.$': 'States.ArrayLength($)' },
      }),
      functions: {
        build: async () => {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setTimeout(resolve, 20));
          now -= 1;
        },
      },
    });
    expect((await engine.run({ caseId: 'c1', reports: ['1', '2', '3', '4', '5'] })).result).toEqual({ n: 5 });
    expect(most).toBe(2);
    await engine.close();
  });

  it('fails with the iteration that fails and aborts the others', async () => {
    const processor = waitFor('open', { End: true });
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];
    const engine = await startEngine({
      states: { ...over(processor, { Catch }), Caught: { Type: 'Pass', End: true } },
      functions: {
        open: (given) => {
          if (JSON.stringify(given).includes('"r2"')) throw named('StoreUnavailable');
        },
      },
    });
    const { result, executionArn = '' } = await engine.run({ caseId: 'c1', reports: ['r1', 'r2', 'r3'] });
    expect(result.Error).toBe('StoreUnavailable');
    const events = await engine.history(executionArn);
    const indexes = (type: string) =>
      events
        .filter((event) => event.type === type)
        .map(
          (event) =>
            event.mapIterationAbortedEventDetails?.index ?? event.mapIterationFailedEventDetails?.index,
        );
    expect(indexes('MapIterationFailed')).toEqual([1]);
    expect(indexes('MapIterationAborted')).toEqual([0, 2]);
    await engine.close();
  });

  it('inside a Parallel branch each iteration waits for its own token', async () => {
    const engine = await startEngine({
      states: {
        Work: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'Each', States: over(waitFor('open', { End: true })) }],
          End: true,
        },
      },
    });
    const executionArn = await engine.start({ caseId: 'c1', reports: ['r1', 'r2'] });
    const tokens = await eventually(() => (engine.tokens().length === 2 ? engine.tokens() : undefined));
    for (const [index, taskToken] of tokens.toReversed().entries()) {
      await engine.client.send(new SendTaskSuccessCommand({ taskToken, output: `${index}` }));
    }
    expect((await engine.ended(executionArn)).output).toBe('[[1,0]]');
    await engine.close();
  });
});
