import type { Construct } from 'constructs';
import type { Grant } from '../functions/grants.ts';
import type { FunctionSpec, Setting } from '../functions/spec.ts';
import { workflowArn } from '../workflow-name.ts';
import type { ServiceResources } from './service-resources.ts';
import { tableGrants } from './table-grants.ts';

/** Values of the settings, known to the stack. */
export type SettingValues = Readonly<Record<Setting, string>>;

/**
 * The environment of a function: the tables, secret, machine and mail it is granted, and the settings it lists.
 * Answering a task needs no ARN, since the token names its execution.
 */
export function environmentOf(
  scope: Construct,
  { grants, settings: wanted }: FunctionSpec,
  { resources, settings }: { resources: ServiceResources; settings: SettingValues },
): Record<string, string> {
  const held = new Set(grants);
  const tables = tableGrants.filter(({ grant }) => held.has(grant)).map(({ table }) => table);
  return Object.fromEntries([
    ...[...new Set(tables)].map((table) => [
      `${table.toUpperCase()}_TABLE`,
      resources.tables[table].tableName,
    ]),
    ...(held.has('identity-secret') ? [['IDENTITY_SECRET_ARN', resources.identitySecret.secretArn]] : []),
    ...(held.has('relay-secret') ? [['RELAY_SECRET_ARN', resources.relaySecret.secretArn]] : []),
    ...(held.has('list-staff') ? [['USER_POOL_ID', resources.userPool.userPoolId]] : []),
    ...(namesMachine(held) ? [['STATE_MACHINE_ARN', workflowArn(scope)]] : []),
    ...(held.has('send-mail')
      ? [
          ['SES_CONFIGURATION_SET', resources.mail.configurationSetName],
          ['SENDER_ADDRESS', resources.sender],
        ]
      : []),
    ...wanted.map((setting) => [setting, settings[setting]]),
  ]);
}

const needMachine: readonly Grant[] = [
  'start-workflow',
  'list-executions',
  'describe-executions',
  'read-history',
];

function namesMachine(held: ReadonlySet<Grant>): boolean {
  return needMachine.some((grant) => held.has(grant));
}
