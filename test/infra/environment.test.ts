import { describe, expect, it } from 'vitest';
import { serviceFromEnv } from '../../functions/contracts/service.ts';
import { allFunctions } from '../../lib/functions/list.ts';
import { environmentOf, lambdaOf } from './support/environment.ts';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();
const lambdas = resourcesOf(stateless, 'AWS::Lambda::Function');

describe('functions', () => {
  it('are deployed once each, from bundles of their own', () => {
    const keys = allFunctions.map(({ name }) => lambdaOf(stateless, name).Code.S3Key);
    expect(new Set(keys).size).toBe(allFunctions.length);
    const helpers = [...lambdas.keys()].filter((id) => id.startsWith('CustomCDKBucketDeployment'));
    expect(lambdas.size).toBe(allFunctions.length + helpers.length);
  });

  it('run on Node 24 and arm64, with a log of their own and without tracing or platform lines below a warning', () => {
    for (const [id, { Properties }] of lambdas) {
      if (id.startsWith('CustomCDK')) continue;
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogFormat: 'JSON', SystemLogLevel: 'WARN', LogGroup: { Ref: expect.any(String) } },
      });
      expect(Properties).not.toHaveProperty('TracingConfig');
    }
  });

  it('keep their logs for a month', () => {
    for (const { Properties } of resourcesOf(stateless, 'AWS::Logs::LogGroup').values())
      expect(Properties.RetentionInDays).toBe(30);
  });

  it('have no queue or destination that would keep an event after a failure', () => {
    for (const { Properties } of lambdas.values()) expect(Properties).not.toHaveProperty('DeadLetterConfig');
    stateless.resourceCountIs('AWS::Lambda::EventInvokeConfig', 0);
  });
});

describe('the environment of a function', () => {
  it.each([
    ['get-health', []],
    ['list-cases', ['PROJECTIONS_TABLE']],
    ['show-page', ['IDENTITY_SECRET_ARN', 'LEDGER_TABLE', 'SERVICE']],
    ['get-sign-in-settings', ['CLIENT_ID', 'ISSUER_URL', 'SERVICE']],
    [
      'submit-report',
      [
        'CONTACTS_TABLE',
        'CONTENT_TABLE',
        'IDENTITY_SECRET_ARN',
        'LEDGER_TABLE',
        'PROJECTIONS_TABLE',
        'STATE_MACHINE_ARN',
        'TOKENS_TABLE',
      ],
    ],
    ['check-report', ['LEDGER_TABLE', 'TOKENS_TABLE']],
  ])('of %s holds what it reads and no more', (name, expected) => {
    expect(Object.keys(environmentOf(stateless, name)).sort()).toEqual(expected);
  });

  it('carries the service as JSON that its schema reads', () => {
    expect(serviceFromEnv.parse(environmentOf(stateless, 'show-page').SERVICE)).toMatchObject({
      stage: 'demonstration',
      sender: 'information.reports@reports.example',
    });
  });

  it('takes the address of the site from the parameter SiteUrl', () => {
    expect(environmentOf(stateless, 'send-information-report').SITE_URL).toEqual({ Ref: 'SiteUrl' });
    stateless.hasParameter('SiteUrl', { Type: 'String', Default: 'http://127.0.0.1:8080' });
  });
});
