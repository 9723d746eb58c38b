import { describe, expect, it } from 'vitest';
import { loadDefinition, statesOf } from '../../../local/engines/step-functions/definition/load.ts';
import { callTo, definitionOf, functionArn, startEngine } from './support/engine.ts';

const done = { Done: { Type: 'Succeed' } };
const pass = (more: object) => ({ Here: { Type: 'Pass', Next: 'Done', ...more }, ...done });
const task = (more: object) => ({ Here: callTo('f', { Next: 'Done', ...more }), ...done });
const inBranch = (state: object) => ({
  Both: { Type: 'Parallel', Branches: [{ StartAt: 'Here', States: { Here: state } }], End: true },
});

describe('a definition that would run differently on AWS is refused at the start', () => {
  it.each([
    [
      'another resource',
      { states: task({ Resource: 'arn:aws:states:::sns:publish' }) },
      'state "Here", property Resource',
    ],
    [
      'an activity',
      { states: task({ Resource: 'arn:aws:states:eu-west-2:1:activity:a' }) },
      'state "Here", property Resource',
    ],
    ['JSONata', { states: done, top: { QueryLanguage: 'JSONata' } }, 'top level, property QueryLanguage'],
    [
      'JSONata in a state',
      { states: pass({ QueryLanguage: 'JSONata' }) },
      'state "Here", property QueryLanguage',
    ],
    ['variables', { states: pass({ Assign: { a: 1 } }) }, 'state "Here", property Assign'],
    [
      'credentials',
      { states: task({ Credentials: { RoleArn: 'r' } }) },
      'state "Here", property Credentials',
    ],
    [
      'a property within a branch',
      { states: inBranch({ Type: 'Pass', Output: 1, End: true }) },
      'state "Here", property Output',
    ],
    ['an unknown type', { states: pass({ Type: 'Ask' }) }, 'state "Here", property Type'],
    [
      'an unknown choice',
      {
        states: {
          Here: { Type: 'Choice', Choices: [{ Variable: '$.a', Equals: 1, Next: 'Done' }] },
          ...done,
        },
      },
      'state "Here", property Choices.0',
    ],
    [
      'a path to many values',
      { states: pass({ Parameters: { 'a.$': '$.list[*].id' } }) },
      'state "Here", property Parameters',
    ],
    ['a filter', { states: pass({ InputPath: '$.list[?(@.a==1)]' }) }, 'state "Here", property InputPath'],
    [
      'a broken intrinsic function',
      { states: pass({ Parameters: { 'a.$': 'States.JsonToString($)' } }) },
      'state "Here", property Parameters',
    ],
    [
      'a result path with an index',
      { states: pass({ ResultPath: '$.a[0]' }) },
      'state "Here", property ResultPath',
    ],
    [
      'an asynchronous call',
      { states: { Here: { ...callTo('f', { Next: 'Done' }, { InvocationType: 'Event' }) }, ...done } },
      'state "Here", property Parameters',
    ],
    [
      'a distributed map',
      {
        states: {
          Each: {
            Type: 'Map',
            ItemProcessor: {
              ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
              StartAt: 'Done',
              States: done,
            },
            End: true,
          },
        },
      },
      'state "Each", property ItemProcessor.ProcessorConfig',
    ],
    ['a transition to nowhere', { states: pass({ Next: 'Nowhere' }) }, 'Nowhere'],
  ])('%s', async (_, setup, named) => {
    await expect(startEngine(setup)).rejects.toMatchObject({
      name: 'UnsupportedDefinition',
      message: expect.stringContaining(named),
    });
  });
});

describe('a definition', () => {
  it('may name its functions in any partition', () => {
    const Resource = 'arn:aws-us-gov:states:::lambda:invoke.waitForTaskToken';
    const Parameters = { FunctionName: functionArn('f'), Payload: { 'token.$': '$$.Task.Token' } };
    const definition = definitionOf({ states: { Here: { Type: 'Task', Resource, Parameters, End: true } } });
    expect(statesOf(loadDefinition('report', definition)).map(([name]) => name)).toEqual(['Here']);
  });
});
