import { join } from 'node:path';
import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { Api } from './constructs/api.ts';
import { Functions } from './constructs/functions.ts';
import { Jobs } from './constructs/jobs.ts';
import { Mail } from './constructs/mail.ts';
import { serviceAlarms } from './constructs/service-alarms.ts';
import { Site } from './constructs/site.ts';
import { addStaffClient } from './constructs/staff-client.ts';
import { Workflow } from './constructs/workflow.ts';
import { stepFunctions } from './functions/background.ts';
import type { Settings } from './settings.ts';
import type { StatefulStack } from './stateful-stack.ts';

export interface StatelessStackProps extends StackProps {
  readonly stateful: StatefulStack;
  readonly settings: Settings;
  /** Root of the repository: bundles are read from `.build`, the definition from `state-machines`. */
  readonly root: string;
}

/** What can be replaced at any time: functions, workflow, API, mail, schedules, site, alarms. */
export class StatelessStack extends Stack {
  /** The public origin. A parameter, so that the same template runs at any address. */
  private readonly siteUrl: string;

  constructor(scope: Construct, id: string, { stateful, settings, root, ...props }: StatelessStackProps) {
    super(scope, id, props);
    this.siteUrl = this.siteUrlParameter(settings);
    const { service } = settings;
    const { identity, tables, identitySecret, relaySecret } = stateful;
    const workflowKey = new Key(this, 'WorkflowKey', {
      description: 'Execution history of the workflow',
      enableKeyRotation: true,
    });
    const mail = new Mail(this, 'Mail', service);
    const issuerUrl = identity.userPool.userPoolProviderUrl;
    const clientId = addStaffClient(this, {
      userPool: identity.userPool,
      siteUrl: this.siteUrl,
    }).userPoolClientId;
    const functions = new Functions(this, {
      bundles: join(root, '.build/functions'),
      resources: {
        tables,
        identitySecret,
        relaySecret,
        userPool: identity.userPool,
        workflowKey,
        mail,
        sender: service.sender,
      },
      settings: {
        SERVICE: JSON.stringify(service),
        SMTP_RELAY: JSON.stringify(settings.relay ?? null),
        SITE_URL: this.siteUrl,
        ISSUER_URL: issuerUrl,
        CLIENT_ID: clientId,
      },
    });
    const { stateMachine } = new Workflow(this, 'Workflow', {
      definition: join(root, 'state-machines/report.asl.json'),
      steps: stepFunctions.map(({ name }) => functions.named(name)),
      key: workflowKey,
    });
    const { httpApi } = new Api(this, 'Api', { functions, issuerUrl, clientId });
    new Jobs(this, 'Jobs', { functions, configurationSetName: mail.configurationSetName });
    const { distribution } = new Site(this, 'Site', {
      httpApi,
      files: join(root, '.build/site'),
      connectTo: [`${issuerUrl}/`, identity.domain.baseUrl()],
      custom: customDomain(settings),
    });
    const alarms = new Alarms(this, 'Alarms', settings);
    for (const alarm of serviceAlarms({ functions, httpApi, stateMachine })) alarms.add(alarm);
    new CfnOutput(this, 'SiteAddress', { value: `https://${distribution.domainName}` });
    new CfnOutput(this, 'TrustDirectoryName', {
      value: functions.named('trust-directory').lambda.functionName,
    });
  }

  private siteUrlParameter({ siteUrl }: Settings): string {
    return new CfnParameter(this, 'SiteUrl', {
      description: 'Public origin of the service, without a slash at its end',
      default: siteUrl,
      allowedPattern: '^https?://[^/]+$',
    }).valueAsString;
  }
}

function customDomain({ siteUrl, certificateArn }: Settings) {
  return certificateArn === undefined ? undefined : { host: new URL(siteUrl).host, certificateArn };
}
