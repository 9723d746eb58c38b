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
  const held = new Set(grants);
  return [
    ...tableStatements(scope, grants, resources),
    ...(held.has('identity-secret') ? secretStatements(scope, resources) : []),
    ...workflowStatements(scope, held, resources),
    ...(held.has('send-mail') ? mailStatements(resources) : []),
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
  return name === 'contacts' ? tables.contactsKey : tables.key;
}

function indexArn(table: Table, index: string): string {
  return `${table.tableArn}/index/${index}`;
}

function secretStatements(scope: Construct, { identitySecret, tables }: ServiceResources): PolicyStatement[] {
  return [
    allow(['secretsmanager:GetSecretValue'], [identitySecret.secretArn]),
    useKey(scope, { key: tables.key, service: 'secretsmanager', actions: ['kms:Decrypt'] }),
  ];
}

function workflowStatements(
  scope: Construct,
  held: ReadonlySet<Grant>,
  { workflowKey }: ServiceResources,
): PolicyStatement[] {
  const machine = workflowArn(scope);
  const [start, answer, history] = [
    held.has('start-workflow'),
    held.has('answer-workflow'),
    held.has('read-history'),
  ];
  if (!start && !answer && !history) return [];
  return [
    ...(start ? [allow(['states:StartExecution'], [machine])] : []),
    ...(answer ? [allow(['states:SendTaskSuccess'], [machine])] : []),
    ...(history ? [allow(['states:ListExecutions'], [machine])] : []),
    ...(history
      ? [allow(['states:DescribeExecution', 'states:GetExecutionHistory'], [executionsArn(scope)])]
      : []),
    useKey(scope, {
      key: workflowKey,
      service: 'states',
      actions: start || answer ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'],
    }),
  ];
}

/** SES asks for `SendRawEmail` as well when the message is handed over as raw MIME through `SendEmail`. */
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
