import { describe, expect, it } from 'vitest';
import { publicFunctions } from '../../lib/functions/public.ts';
import { environmentOf } from './support/environment.ts';
import { functionsThatMay, statementsByFunction } from './support/roles.ts';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();
const statements = [...statementsByFunction(stateless)].flatMap(([name, held]) =>
  held.map((statement) => ({ name, ...statement })),
);

const reads = ['GetItem', 'BatchGetItem', 'Query', 'Scan'].map((action) => `dynamodb:${action}`);
const changes = ['UpdateItem', 'DeleteItem', 'BatchWriteItem'].map((action) => `dynamodb:${action}`);

describe('permissions of the functions', () => {
  it('let exactly two functions read contact details', () => {
    expect(functionsThatMay(stateless, { actions: reads, resource: 'TablesContacts' })).toEqual([
      'reveal-contact',
      'send-information-report',
    ]);
  });

  it('let only intake write contact details', () => {
    expect(
      functionsThatMay(stateless, { actions: ['dynamodb:PutItem'], resource: 'TablesContacts' }),
    ).toEqual(['submit-form', 'submit-report', 'take-call']);
  });

  it('let only the deletion that a reporter asked for, and the sweeper after it, strike out contact details', () => {
    const actions = ['dynamodb:UpdateItem'];
    expect(functionsThatMay(stateless, { actions, resource: 'TablesContacts' })).toEqual([
      'delete-contact',
      'sweep-ledger',
    ]);
  });

  it('let nobody delete the row that says that contact details were deleted', () => {
    const actions = ['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];
    expect(functionsThatMay(stateless, { actions, resource: 'TablesContacts' })).toEqual([]);
  });

  it.each(['TablesLedger', 'TablesContent'])('let nobody change or delete what is in %s', (resource) => {
    expect(functionsThatMay(stateless, { actions: changes, resource })).toEqual([]);
  });

  it('let nobody scan a table', () => {
    expect(statements.filter(({ Action }) => Action.includes('dynamodb:Scan'))).toEqual([]);
  });

  it('name every resource: none is a lone wildcard', () => {
    expect(statements.filter(({ Resource }) => Resource.includes('*'))).toEqual([]);
  });

  it('name every action, but for the two families of KMS that DynamoDB asks for', () => {
    const wild = statements.flatMap(({ Action }) => Action.filter((action) => action.includes('*')));
    expect([...new Set(wild)].sort()).toEqual(['kms:GenerateDataKey*', 'kms:ReEncrypt*']);
  });

  it('use a key only through the service that holds what it encrypts', () => {
    const direct = statements.filter(
      ({ Action, Condition }) =>
        Action.some((action) => action.startsWith('kms:')) &&
        !JSON.stringify(Condition ?? null).includes('kms:ViaService'),
    );
    expect(direct).toEqual([]);
  });

  it('let only the sweeper, the daily sum, the figures and the verification list commits by day', () => {
    expect(functionsThatMay(stateless, { actions: ['dynamodb:Query'], resource: '/index/by-day' })).toEqual([
      'publish-figures',
      'reconcile-cases',
      'sweep-ledger',
      'verify-ledger',
    ]);
  });

  it('let only what sends mail read the password of the relay, and it is in no environment', () => {
    const actions = ['secretsmanager:GetSecretValue'];
    expect(functionsThatMay(stateless, { actions, resource: 'RelaySecret' })).toEqual([
      'confirm-mailbox',
      'remind-staff',
      'send-information-report',
      'withdraw-code',
    ]);
    const configured = synthesize({ relay: { host: 'gateway.example.org', user: 'charity' } }).stateless;
    const { SMTP_RELAY: relay, RELAY_SECRET_ARN: secret } = environmentOf(
      configured,
      'send-information-report',
    );
    expect(JSON.parse(String(relay))).toEqual({ host: 'gateway.example.org', port: 587, user: 'charity' });
    expect(JSON.stringify(secret)).toContain('RelaySecret');
  });

  it('let one function ask the staff directory, for names and nothing else', () => {
    const asking = statements.filter(({ Action }) =>
      Action.some((action) => action.startsWith('cognito-idp:')),
    );
    expect(asking.map(({ name, Action }) => [name, Action])).toEqual([
      ['list-staff', ['cognito-idp:ListUsers']],
    ]);
    expect(JSON.stringify(asking[0]?.Resource)).toContain('UserPool');
  });

  it('let nothing that shows a public page write anything: a mail scanner that opens a link changes nothing', () => {
    const shown = publicFunctions.filter(({ routes }) =>
      routes.some((route) => /^GET \/(?!api\/)/.test(route)),
    );
    expect(shown.flatMap(({ routes }) => routes)).toContain('GET /acknowledge');
    const writing = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'].map(
      (verb) => `dynamodb:${verb}`,
    );
    const harmful = [...writing, 'states:StartExecution', 'states:SendTaskSuccess', 'ses:SendEmail'];
    const held = statements.filter(({ name }) => shown.some((one) => one.name === name));
    expect(held.flatMap(({ Action }) => Action).filter((action) => harmful.includes(action))).toEqual([]);
  });

  it('let no reader start or answer the workflow', () => {
    const [starting, answering] = ['states:StartExecution', 'states:SendTaskSuccess'].map((action) =>
      functionsThatMay(stateless, { actions: [action], resource: 'report' }),
    );
    for (const reader of [
      'get-case',
      'list-cases',
      'open-follow-up',
      'check-report',
      'get-history',
      'get-stream',
    ]) {
      expect(starting).not.toContain(reader);
      expect(answering).not.toContain(reader);
    }
    for (const taker of ['submit-report', 'submit-form', 'take-call']) expect(answering).not.toContain(taker);
  });

  it.each([
    ['ListExecutions', ['list-executions', 'sweep-ledger']],
    ['DescribeExecution', ['list-rounds', 'sweep-ledger']],
    ['GetExecutionHistory', ['get-history']],
  ])('let auditors’ functions call %s, and only the sweeper besides', (action, functions) => {
    expect(functionsThatMay(stateless, { actions: [`states:${action}`], resource: 'report' })).toEqual(
      functions,
    );
  });

  it('let only these functions send mail, from one address', () => {
    expect(functionsThatMay(stateless, { actions: ['ses:SendEmail'], resource: 'ses' })).toEqual([
      'alert-on-call',
      'confirm-mailbox',
      'open-task',
      'remind-staff',
      'send-information-report',
      'withdraw-code',
    ]);
    expect(statements.find(({ Action }) => Action.includes('ses:SendEmail'))?.Condition).toEqual({
      StringEquals: { 'ses:FromAddress': 'information.reports@reports.example' },
    });
  });

  it.each(['list-forces', 'suggest-forces', 'get-health', 'get-openapi', 'get-sign-in-settings'])(
    'let %s write its own log and nothing else',
    (name) => {
      const actions = statements
        .filter((statement) => statement.name === name)
        .flatMap(({ Action }) => Action);
      expect(actions).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    },
  );

  it('come from the role alone: no policy is attached to a function from elsewhere', () => {
    const attached = [...resourcesOf(stateless, 'AWS::IAM::Policy').keys()].map((id) => id.slice(0, 12));
    expect(attached.sort()).toEqual(['CustomCDKBuc', 'WorkflowRole']);
  });
});
