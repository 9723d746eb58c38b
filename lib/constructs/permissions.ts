import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Grant } from '../functions/grants.ts';
import { executionsArn, workflowArn } from '../workflow-name.ts';
import type { ServiceResources } from './service-resources.ts';
import { type TableName, tableGrants } from './table-grants.ts';

const readKey = ['kms:Decrypt', 'kms:DescribeKey'];
const writeKey = [...readKey, 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'];

/** The IAM statements that `grants` stand for, and no more. `scope` places the ARNs in its account and region. */
export function statementsFor(
  scope: Construct,
  grants: readonly Grant[],
  resources: ServiceResources,
): PolicyStatement[] {
  return [
    ...tableStatements(scope, grants, resources),
    ...secretStatements(scope, grants, resources),
    ...workflowStatements(scope, grants, resources),
    ...(grants.includes('send-mail') ? mailStatements(resources) : []),
    ...(grants.includes('list-staff')
      ? [allow(['cognito-idp:ListUsers'], [resources.userPool.userPoolArn])]
      : []),
  ];
}

function tableStatements(
  scope: Construct,
  grants: readonly Grant[],
  { tables }: ServiceResources,
): PolicyStatement[] {
  const wanted = tableGrants.filter(({ grant }) => grants.includes(grant));
  const names = [...new Set(wanted.map(({ table }) => table))];
  return names.flatMap((name) => {
    const ofTable = wanted.filter(({ table }) => table === name);
    const table = tables[name];
    return [
      allow(
        ofTable.flatMap(({ actions }) => actions),
        [table.tableArn, ...ofTable.flatMap(({ indexes }) => indexes.map((index) => indexArn(table, index)))],
      ),
      useKey(scope, {
        key: keyOf(name, tables),
        service: 'dynamodb',
        actions: ofTable.some(({ writes }) => writes) ? writeKey : readKey,
      }),
    ];
  });
}

function keyOf(name: TableName, tables: ServiceResources['tables']): IKey {
  return name === 'contacts' || name === 'drafts' ? tables.contactsKey : tables.key;
}

function indexArn(table: Table, index: string): string {
  return `${table.tableArn}/index/${index}`;
}

function secretStatements(
  scope: Construct,
  grants: readonly Grant[],
  { identitySecret, relaySecret, tables }: ServiceResources,
): PolicyStatement[] {
  const secrets = [
    ...(grants.includes('identity-secret') ? [identitySecret.secretArn] : []),
    ...(grants.includes('relay-secret') ? [relaySecret.secretArn] : []),
  ];
  if (secrets.length === 0) return [];
  return [
    allow(['secretsmanager:GetSecretValue'], secrets),
    useKey(scope, { key: tables.key, service: 'secretsmanager', actions: ['kms:Decrypt'] }),
  ];
}

/** Actions on the machine and on its executions. Starting and answering encrypt what they hand over. */
const workflowGrants = [
  { grant: 'start-workflow', action: 'states:StartExecution', on: workflowArn, encrypts: true },
  { grant: 'answer-workflow', action: 'states:SendTaskSuccess', on: workflowArn, encrypts: true },
  { grant: 'list-executions', action: 'states:ListExecutions', on: workflowArn, encrypts: false },
  { grant: 'describe-executions', action: 'states:DescribeExecution', on: executionsArn, encrypts: false },
  { grant: 'read-history', action: 'states:GetExecutionHistory', on: executionsArn, encrypts: false },
] as const;

function workflowStatements(
  scope: Construct,
  grants: readonly Grant[],
  { workflowKey }: ServiceResources,
): PolicyStatement[] {
  const wanted = workflowGrants.filter(({ grant }) => grants.includes(grant));
  if (wanted.length === 0) return [];
  const encrypts = wanted.some((grant) => grant.encrypts);
  return [
    ...wanted.map(({ action, on }) => allow([action], [on(scope)])),
    useKey(scope, {
      key: workflowKey,
      service: 'states',
      actions: encrypts ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'],
    }),
  ];
}

/**
 * `SendEmail` of SES version 2 with raw MIME is checked as `ses:SendRawEmail` (its refusals name that action:
 * github.com/nodemailer/nodemailer/issues/1734, github.com/anymail/django-anymail/issues/384), and the service
 * authorization reference lists the operation under `ses:SendEmail`. AWS asks for both
 * (repost.aws/knowledge-center/amazon-ses-send-email-unauthorized-error), as CDK's grantSendEmail gives them.
 */
function mailStatements({ mail, sender }: ServiceResources): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: [...mail.arns],
      conditions: { StringEquals: { 'ses:FromAddress': sender } },
    }),
  ];
}

function allow(actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: [...new Set(actions)], resources: [...resources] });
}

/** A key is used only through the service that holds what it encrypts, never directly. */
function useKey(
  scope: Construct,
  { key, service, actions }: { key: IKey; service: string; actions: readonly string[] },
): PolicyStatement {
  const { region, urlSuffix } = Stack.of(scope);
  return new PolicyStatement({
    actions: [...actions],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.${urlSuffix}` } },
  });
}
