import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stepFunctions } from '../../lib/functions/background.ts';
import { pascalCase } from '../../lib/functions/spec.ts';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();

describe('the stack', () => {
  it('stays well below the 500 resources that CloudFormation takes', () => {
    expect(Object.keys(stateless.toJSON().Resources).length).toBeLessThan(450);
  });
});

describe('the workflow', () => {
  it('keeps execution data out of its log and is not traced', () => {
    stateless.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      StateMachineName: 'report',
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { IncludeExecutionData: false, Level: 'ERROR' },
      TracingConfiguration: { Enabled: false },
    });
  });

  it('encrypts its history under a key of its own', () => {
    stateless.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      EncryptionConfiguration: {
        Type: 'CUSTOMER_MANAGED_KMS_KEY',
        KmsKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^WorkflowKey'), 'Arn'] },
      },
    });
  });

  it('has a function for each substitution of its definition, and none besides', () => {
    const [machine] = resourcesOf(stateless, 'AWS::StepFunctions::StateMachine').values();
    const { DefinitionString, DefinitionSubstitutions } = z
      .object({ DefinitionString: z.string(), DefinitionSubstitutions: z.record(z.string(), z.unknown()) })
      .parse(machine?.Properties);
    const named = [...DefinitionString.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(DefinitionSubstitutions).sort()).toEqual([...new Set(named)].sort());
  });

  it('may invoke its steps and nothing else', () => {
    const steps = stepFunctions.map(({ name }) => pascalCase(name)).sort();
    stateless.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: Match.objectLike({
        Statement: [Match.objectLike({ Principal: { Service: 'states.amazonaws.com' } })],
      }),
      Policies: [
        {
          PolicyName: 'steps',
          PolicyDocument: Match.objectLike({
            Statement: [
              {
                Action: 'lambda:InvokeFunction',
                Effect: 'Allow',
                Resource: steps.map((step) => ({
                  'Fn::GetAtt': [Match.stringLikeRegexp(`^${step}Function`), 'Arn'],
                })),
              },
            ],
          }),
        },
      ],
    });
  });
});

describe('mail', () => {
  it('is sent over TLS or not at all, and no address is suppressed', () => {
    stateless.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: [] },
    });
  });

  it('tells what became of it, and tracks neither opening nor clicking', () => {
    stateless.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'deliveryDelay'],
        EventBridgeDestination: Match.anyValue(),
      },
    });
  });

  it('comes from the charity’s domain with the configuration set attached', () => {
    stateless.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'reports.example',
      ConfigurationSetAttributes: {
        ConfigurationSetName: { Ref: Match.stringLikeRegexp('^MailConfigurationSet') },
      },
    });
  });
});

describe('jobs', () => {
  it.each([
    ['AlertOnCall', 'rate(1 minute)'],
    ['SweepLedger', 'rate(5 minutes)'],
    ['RemindStaff', 'rate(5 minutes)'],
  ])('run %s at %s', (job, rate) => {
    stateless.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: rate,
      State: 'ENABLED',
      Targets: [
        Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${job}Function`), 'Arn'] } }),
      ],
    });
  });

  it('add up every case once a day', () => {
    stateless.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 day)',
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ReconcileCasesFunction'), 'Arn'] },
        }),
      ],
    });
  });

  it('record each delivery event of this configuration set', () => {
    stateless.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        'detail-type': Match.arrayWith([
          'Email Sent',
          'Email Delivered',
          'Email Bounced',
          'Email Complaint Received',
          'Email Rejected',
          'Email Delivery Delayed',
        ]),
        detail: {
          mail: {
            tags: { 'ses:configuration-set': [{ Ref: Match.stringLikeRegexp('^MailConfigurationSet') }] },
          },
        },
      },
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RecordDeliveryEventFunction'), 'Arn'] },
        }),
      ],
    });
  });
});

describe('the staff page as a client', () => {
  it('signs in by code without a secret, with tokens of five minutes that can be revoked', () => {
    stateless.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AccessTokenValidity: 5,
      TokenValidityUnits: Match.objectLike({ AccessToken: 'minutes' }),
      EnableTokenRevocation: true,
      CallbackURLs: [{ 'Fn::Join': ['', [{ Ref: 'SiteUrl' }, '/staff/']] }],
    });
  });
});

describe('alarms', () => {
  const alarms = [...resourcesOf(stateless, 'AWS::CloudWatch::Alarm').values()];

  it('each say who is affected and where the runbook begins, and each notify somebody', () => {
    expect(alarms.length).toBeGreaterThan(0);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription).toMatch(/^Impact: .+\. Runbook: docs\/runbook\.md#[a-z-]+$/);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  it('are raised when a schedule stops, not only when it fails', () => {
    const silent = alarms.filter(({ Properties }) => Properties.TreatMissingData === 'breaching');
    expect(
      silent.map(({ Properties }) => /#(.+)$/.exec(String(Properties.AlarmDescription))?.[1]).sort(),
    ).toEqual(['alerts-stopped', 'reconciliation-stopped', 'reminders-stopped', 'sweeper-stopped']);
  });

  it('are raised when no daily sum has come to its end for thirty hours', () => {
    stateless.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: { Ref: Match.stringLikeRegexp('^ReconcileCasesLogs') },
      FilterPattern: '{ $.event = "reconciled" }',
      MetricTransformations: [Match.objectLike({ MetricName: 'Reconciliations', MetricValue: '1' })],
    });
    stateless.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Reconciliations',
      ComparisonOperator: 'LessThanThreshold',
      Period: 21_600,
      EvaluationPeriods: 5,
      TreatMissingData: 'breaching',
    });
  });

  it('are raised when a case waits and nobody is on call, and when an alert is not taken or comes back', () => {
    for (const [logs, event] of [
      ['AlertOnCall', 'unmanned'],
      ['AlertOnCall', 'alert-failed'],
      ['RecordDeliveryEvent', 'alert-failed'],
    ])
      stateless.hasResourceProperties('AWS::Logs::MetricFilter', {
        LogGroupName: { Ref: Match.stringLikeRegexp(`^${logs}Logs`) },
        FilterPattern: `{ $.event = "${event}" }`,
        MetricTransformations: [Match.objectLike({ MetricValue: '$.count' })],
      });
    const named = alarms.map(({ Properties }) => /#(.+)$/.exec(String(Properties.AlarmDescription))?.[1]);
    expect(named).toEqual(expect.arrayContaining(['nobody-on-call', 'alert-mails-failing', 'alerts-errors']));
  });

  it('count an error that intake answered, which Lambda takes for a success', () => {
    for (const name of ['SubmitReport', 'SubmitForm', 'TakeCall']) {
      stateless.hasResourceProperties('AWS::Logs::MetricFilter', {
        FilterPattern: '{ $.event = "unexpected-error" }',
        MetricTransformations: [Match.objectLike({ MetricName: `${name}AnsweredErrors`, MetricValue: '1' })],
      });
    }
  });

  it('are raised when the sweeper had something to mend', () => {
    stateless.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: { Ref: Match.stringLikeRegexp('^SweepLedgerLogs') },
      FilterPattern: '{ $.event = "repaired" }',
      MetricTransformations: [Match.objectLike({ MetricName: 'RepairedCases', MetricValue: '$.count' })],
    });
    stateless.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'RepairedCases', Threshold: 1 });
  });

  it('are raised when an accepted case is nowhere', () => {
    stateless.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: { Ref: Match.stringLikeRegexp('^ReconcileCasesLogs') },
      FilterPattern: '{ $.event = "unaccounted" }',
      MetricTransformations: [Match.objectLike({ MetricName: 'UnaccountedCases', MetricValue: '$.count' })],
    });
    stateless.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'UnaccountedCases',
      Threshold: 1,
    });
  });

  it('write to the address that is configured', () => {
    stateless.resourceCountIs('AWS::SNS::Subscription', 0);
    synthesize({ alarmEmail: 'duty@reports.example' }).stateless.hasResourceProperties(
      'AWS::SNS::Subscription',
      {
        Protocol: 'email',
        Endpoint: 'duty@reports.example',
      },
    );
  });
});
