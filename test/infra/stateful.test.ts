import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateful, terminationProtection } = synthesize();
const tables = resourcesOf(stateful, 'AWS::DynamoDB::Table');

const keyOf = (table: string): string =>
  JSON.stringify(
    [...tables].find(([id]) => id.startsWith(`Tables${table}`))?.[1].Properties.SSESpecification,
  );

describe('the tables', () => {
  it('are the six of the architecture', () => {
    expect([...tables.keys()].map((id) => id.replace(/^Tables|[0-9A-F]{8}$/g, '')).sort()).toEqual([
      'Contacts',
      'Content',
      'Drafts',
      'Ledger',
      'Projections',
      'Tokens',
    ]);
  });

  it('can be restored to any second, refuse deletion, and stay when the stack goes', () => {
    for (const { Properties, DeletionPolicy } of tables.values()) {
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      });
      expect(DeletionPolicy).toBe('Retain');
    }
  });

  it('are encrypted under a customer-managed key, contact details and calls in hand under one of their own', () => {
    for (const table of ['Contacts', 'Drafts']) expect(keyOf(table)).toContain('TablesContactsKey');
    for (const table of ['Ledger', 'Content', 'Projections', 'Tokens']) {
      expect(keyOf(table)).toContain('TablesKey');
      expect(keyOf(table)).not.toContain('Contacts');
    }
  });

  it('have keys that rotate and stay', () => {
    stateful.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    stateful.allResources('AWS::KMS::Key', { DeletionPolicy: 'Retain' });
  });

  it('order commits by number within a stream and list them by day', () => {
    stateful.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'stream', KeyType: 'HASH' },
        { AttributeName: 'sequence', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: Match.arrayWith([{ AttributeName: 'sequence', AttributeType: 'N' }]),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-day',
          KeySchema: [
            { AttributeName: 'indexKey', KeyType: 'HASH' },
            { AttributeName: 'stream', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  it('find projections by queue, listing, assignee, receipt and reference', () => {
    const index = (name: string, hash: string, range?: string) =>
      Match.objectLike({
        IndexName: name,
        KeySchema: [
          { AttributeName: hash, KeyType: 'HASH' },
          ...(range === undefined ? [] : [{ AttributeName: range, KeyType: 'RANGE' }]),
        ],
      });
    stateful.hasResourceProperties('AWS::DynamoDB::Table', {
      GlobalSecondaryIndexes: [
        index('by-queue', 'queue', 'due'),
        index('by-listing', 'listing', 'due'),
        index('by-assignee', 'assignee', 'due'),
        index('by-receipt', 'receiptMac'),
        index('by-reference', 'reference'),
      ],
    });
  });

  it('let tokens and drafts expire, and nothing else', () => {
    const expiring = [...tables].filter(
      ([, { Properties }]) => Properties.TimeToLiveSpecification !== undefined,
    );
    expect(
      expiring.map(([id, { Properties }]) => [id.slice(0, 12), Properties.TimeToLiveSpecification]),
    ).toEqual([
      ['TablesTokens', { AttributeName: 'expiresAt', Enabled: true }],
      ['TablesDrafts', { AttributeName: 'expiresAt', Enabled: true }],
    ]);
  });
});

describe('the staff directory', () => {
  it('asks everybody for a second factor by an app and lets nobody sign up', () => {
    stateful.hasResourceProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: 'ACTIVE',
    });
  });

  it('has a group for each role', () => {
    const groups = [...resourcesOf(stateful, 'AWS::Cognito::UserPoolGroup').values()];
    expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual([
      'analyst',
      'auditor',
      'call-handler',
      'supervisor',
    ]);
  });
});

describe('the stateful stack', () => {
  it('is protected from deletion', () => {
    expect(terminationProtection).toBe(true);
  });

  it('generates the identity secret, encrypts it and keeps it when the stack goes', () => {
    stateful.hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      Properties: {
        GenerateSecretString: { PasswordLength: 64 },
        KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TablesKey'), 'Arn'] },
      },
    });
  });
});
