import { describe, expect, it } from 'vitest';
import { StartError } from '../../../local/start-error.ts';
import type { StackTemplate } from '../../../local/template/assembly.ts';
import { checkResources } from '../../../local/template/check-resources.ts';

function stackWith(
  Resources: Record<string, { Type: string; Properties?: Record<string, unknown> }>,
): StackTemplate[] {
  const complete = Object.entries(Resources).map(([id, { Type, Properties = {} }]) => [
    id,
    { Type, Properties },
  ]);
  return [
    {
      name: 'Stack',
      Resources: Object.fromEntries(complete),
      Parameters: {},
      Mappings: {},
      Conditions: {},
      Outputs: {},
    },
  ];
}

const complaintOf = (stacks: StackTemplate[]): string => {
  try {
    checkResources(stacks);
    return '';
  } catch (error) {
    return error instanceof StartError ? error.message : 'another error';
  }
};

describe('the check of a template', () => {
  it('passes types that run and types that are inert', () => {
    expect(complaintOf(stackWith({ Key: { Type: 'AWS::KMS::Key', Properties: { Anything: 1 } } }))).toBe('');
    expect(
      complaintOf(stackWith({ Table: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [] } } })),
    ).toBe('');
  });

  it('names the logical id and the type of a resource that cannot be run', () => {
    const complaint = complaintOf(stackWith({ Queue: { Type: 'AWS::Kinesis::Stream' } }));
    expect(complaint).toBe('Stack/Queue: the type AWS::Kinesis::Stream cannot be run on one machine');
  });

  it('names a property that is not known', () => {
    const stacks = stackWith({
      Ledger: {
        Type: 'AWS::DynamoDB::Table',
        Properties: { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } },
      },
    });
    expect(complaintOf(stacks)).toBe(
      'Stack/Ledger: AWS::DynamoDB::Table has the property StreamSpecification, which cannot be run on one machine',
    );
  });

  it('looks into nested properties, into lists and behind Fn::If', () => {
    const behaviour = { PathPattern: '/x', LambdaFunctionAssociations: [] };
    const stacks = stackWith({
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            CacheBehaviors: [behaviour],
            DefaultCacheBehavior: { 'Fn::If': ['Live', { Odd: 1 }, {}] },
          },
        },
      },
    });
    expect(complaintOf(stacks)).toContain('DistributionConfig.CacheBehaviors.LambdaFunctionAssociations');
    expect(complaintOf(stacks)).toContain('DistributionConfig.DefaultCacheBehavior.Odd');
  });

  it('lists every problem at once', () => {
    const stacks = stackWith({ A: { Type: 'AWS::EC2::VPC' }, B: { Type: 'AWS::RDS::DBInstance' } });
    expect(complaintOf(stacks).split('\n')).toHaveLength(2);
  });

  it('passes over the function that only deploys files', () => {
    const stacks = stackWith({
      Files: {
        Type: 'Custom::CDKBucketDeployment',
        Properties: { ServiceToken: { 'Fn::GetAtt': ['Helper', 'Arn'] } },
      },
      Helper: { Type: 'AWS::Lambda::Function', Properties: { Layers: [] } },
      Other: { Type: 'AWS::Lambda::Function', Properties: { Layers: [] } },
    });
    expect(complaintOf(stacks)).toContain('Stack/Other');
    expect(complaintOf(stacks)).not.toContain('Stack/Helper');
  });
});
