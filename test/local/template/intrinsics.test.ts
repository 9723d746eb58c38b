import { describe, expect, it } from 'vitest';
import type { StackTemplate } from '../../../local/template/assembly.ts';
import {
  conditionHolds,
  resolveValue,
  UnresolvableTemplate,
  type World,
} from '../../../local/template/intrinsics.ts';

function aStack(parts: Partial<StackTemplate> & { name: string }): StackTemplate {
  return { Resources: {}, Parameters: {}, Mappings: {}, Conditions: {}, Outputs: {}, ...parts };
}

const tables = aStack({
  name: 'Tables',
  Outputs: {
    Name: { Value: { Ref: 'Ledger' }, Export: { Name: { 'Fn::Sub': `\${AWS::StackName}:Ledger` } } },
  },
});
const service = aStack({
  name: 'Service',
  Parameters: {
    Stage: { Default: 'demonstration' },
    SiteUrl: { Default: 'https://nowhere.example' },
    Bare: {},
  },
  Mappings: { Zones: { 'eu-west-2': { first: 'a' } } },
  Conditions: {
    Live: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] },
    NotLive: { 'Fn::Not': [{ Condition: 'Live' }] },
    Both: { 'Fn::And': [{ Condition: 'Live' }, { Condition: 'NotLive' }] },
    Either: { 'Fn::Or': [{ Condition: 'Live' }, { Condition: 'NotLive' }] },
  },
});
const world: World = {
  stacks: [service, tables],
  parameters: { SiteUrl: 'http://127.0.0.1:8080' },
  readAttribute: (stack, logicalId, attribute) =>
    [stack.name, logicalId, attribute].filter(Boolean).join('/'),
};
const resolve = (value: unknown) => resolveValue(value, service, world);

describe('intrinsic functions', () => {
  it.each([
    ['a name of a resource', { Ref: 'Api' }, 'Service/Api'],
    ['a parameter by its default', { Ref: 'Stage' }, 'demonstration'],
    ['a parameter that was given', { Ref: 'SiteUrl' }, 'http://127.0.0.1:8080'],
    ['a pseudo-parameter', { Ref: 'AWS::Region' }, 'eu-west-2'],
    ['an attribute', { 'Fn::GetAtt': ['Api', 'Arn'] }, 'Service/Api/Arn'],
    ['an attribute written with a dot', { 'Fn::GetAtt': 'Api.Endpoint.Url' }, 'Service/Api/Endpoint.Url'],
    ['joined parts', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Partition' }, 3]] }, 'a-aws-3'],
    ['a split', { 'Fn::Split': ['/', 'https://x'] }, ['https:', '', 'x']],
    ['one of a split', { 'Fn::Select': ['2', { 'Fn::Split': ['/', 'https://x'] }] }, 'x'],
    [
      'text with names',
      { 'Fn::Sub': `\${AWS::Region} \${Api} \${Api.Arn} \${!Kept}` },
      `eu-west-2 Service/Api Service/Api/Arn \${Kept}`,
    ],
    ['text with names of its own', { 'Fn::Sub': [`\${x}!`, { x: { Ref: 'Stage' } }] }, 'demonstration!'],
    ['what another stack exports', { 'Fn::ImportValue': 'Tables:Ledger' }, 'Tables/Ledger'],
    ['a mapping', { 'Fn::FindInMap': ['Zones', { Ref: 'AWS::Region' }, 'first'] }, 'a'],
    ['base64', { 'Fn::Base64': 'hi' }, 'aGk='],
    ['the branch of a condition', { 'Fn::If': ['Live', 1, { Ref: 'Stage' }] }, 'demonstration'],
  ])('work out %s', (_what, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  it('leave out what has no value, in objects and lists', () => {
    const nothing = { 'Fn::If': ['Live', 'x', { Ref: 'AWS::NoValue' }] };
    expect(resolve({ kept: 1, dropped: nothing, list: [nothing, 2] })).toEqual({ kept: 1, list: [2] });
  });

  it('leave a policy statement with a Condition object alone', () => {
    expect(resolve({ Condition: { Bool: { secure: 'false' } } })).toEqual({
      Condition: { Bool: { secure: 'false' } },
    });
  });

  it('decide conditions by each other', () => {
    const held = ['Live', 'NotLive', 'Both', 'Either'].filter((name) => conditionHolds(name, service, world));
    expect(held).toEqual(['NotLive', 'Either']);
  });

  it.each([
    [{ 'Fn::Cidr': ['10.0.0.0/16', 1] }, 'Fn::Cidr is not supported'],
    [{ 'Fn::ImportValue': 'Gone' }, 'no stack exports Gone'],
    [{ Ref: 'Bare' }, 'parameter Bare has no default'],
    [{ 'Fn::Select': ['9', ['a']] }, 'finds nothing'],
    [{ 'Fn::If': ['Unknown', 1, 2] }, 'no condition "Unknown"'],
    [{ 'Fn::FindInMap': ['Zones', 'us-east-1', 'first'] }, 'no mapping Zones.us-east-1.first'],
  ])('stop at %j', (value, complaint) => {
    expect(() => resolve(value)).toThrow(UnresolvableTemplate);
    expect(() => resolve(value)).toThrow(complaint);
  });
});
