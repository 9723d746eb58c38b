import { statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesClient } from './fixture/notes.ts';
import {
  type Copy,
  type Endpoints,
  endpointsOf,
  eventually,
  type Fixture,
  prepareFixture,
  tokenOf,
} from './fixture/running.ts';

const client = {
  region: 'eu-west-2',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
};

let fixture: Fixture;
let copy: Copy;
let endpoints: Endpoints;
let notes: ReturnType<typeof notesClient>;
let workflow: SFNClient;
let tables: DynamoDBClient;
let mail: SESv2Client;

beforeAll(async () => {
  fixture = await prepareFixture();
  copy = await fixture.start();
  endpoints = endpointsOf(copy);
  notes = notesClient(endpoints, await tokenOf('analyst', fixture.dataDir, 600));
  workflow = new SFNClient({ ...client, endpoint: endpoints.stepFunctions });
  tables = new DynamoDBClient({ ...client, endpoint: endpoints.dynamodb });
  mail = new SESv2Client({ ...client, endpoint: endpoints.ses });
});

afterAll(async () => {
  await copy?.end('SIGTERM');
  fixture?.remove();
});

async function statusOf(noteId: string): Promise<string | undefined> {
  const { stateMachines = [] } = await workflow.send(new ListStateMachinesCommand({}));
  const stateMachineArn = stateMachines[0]?.stateMachineArn;
  const { executions = [] } = await workflow.send(new ListExecutionsCommand({ stateMachineArn }));
  const executionArn = executions.find(({ name }) => name === noteId)?.executionArn;
  return (await workflow.send(new DescribeExecutionCommand({ executionArn }))).status;
}

async function sendThrough(noteTo: string, state: string): Promise<string> {
  const noteId = await notes.post('for the mailbox', noteTo);
  await notes.waitForState(noteId, 'awaits-answer');
  await notes.answer(noteId);
  await notes.waitForState(noteId, state);
  return noteId;
}

describe('a template that runs on one machine', () => {
  it('takes a note from a route through table, execution, token, JWT route, mail and event to its end', async () => {
    const noteId = await sendThrough('unit@essex.police.example', 'Email Delivered');
    await eventually(async () => ((await statusOf(noteId)) === 'SUCCEEDED' ? true : undefined));
    const [sent] = await notes.mails();
    expect(sent).toMatchObject({
      to: ['unit@essex.police.example'],
      subject: 'A note',
      attachments: [{ name: 'note.pdf' }],
    });
    const attachment = await fetch(`${endpoints.inbox}/mails/${sent?.id}/attachments/0`);
    expect(await attachment.text()).toBe('%PDF-1.7 for the mailbox');
    expect(attachment.headers.get('content-type')).toBe('application/pdf');
    expect(await (await fetch(`${endpoints.inbox}/mails/${sent?.id}/raw`)).text()).toContain(
      'Subject: A note',
    );
  });

  it('treats the mailbox simulator as AWS does', async () => {
    await sendThrough('bounce+label@simulator.amazonses.com', 'Email Bounced');
    await sendThrough('complaint@simulator.amazonses.com', 'Email Complaint Received').catch(() => undefined);
    await sendThrough('success@simulator.amazonses.com', 'Email Delivered');
  });

  it('hands claims to a function as text, a list in brackets, and no address but 127.0.0.1', async () => {
    const noteId = await notes.post('claims', 'unit@kent.police.example');
    const { claims, sourceIp } = await notes.read(noteId);
    expect(claims).toMatchObject({
      'cognito:groups': '[analyst]',
      token_use: 'access',
      username: claims.sub,
    });
    expect(claims.exp).toMatch(/^\d+$/);
    expect(sourceIp).toBe('127.0.0.1');
  });

  it('has the tables of the template, with their indexes', async () => {
    const { Table } = await tables.send(
      new DescribeTableCommand({ TableName: 'FixtureStateful-Notes5BB3582F' }),
    );
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(['by-state']);
    expect(Table?.TableStatus).toBe('ACTIVE');
  });

  it('keeps what a condition protects', async () => {
    const put = new PutItemCommand({
      TableName: 'FixtureStateful-Notes5BB3582F',
      Item: { id: { S: 'once' } },
      ConditionExpression: 'attribute_not_exists(id)',
    });
    await tables.send(put);
    await expect(tables.send(put)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  });

  it('lets a schedule come due when a test asks for it', async () => {
    const fire = (ruleLogicalId: string) =>
      fetch(`http://127.0.0.1:${fixture.port + 6}/events/fire`, {
        method: 'POST',
        body: JSON.stringify({ ruleLogicalId }),
      });
    expect((await fire('Sweep576358E8')).status).toBe(200);
    const swept = await tables.send(
      new GetItemCommand({ TableName: 'FixtureStateful-Notes5BB3582F', Key: { id: { S: 'sweep' } } }),
    );
    expect(swept.Item?.state?.S).toBe('swept');
    expect((await fire('NoSuchRule')).status).toBe(404);
  });

  it.each([
    ['an unknown configuration set', { ConfigurationSetName: 'other' }, 'NotFoundException'],
    ['a sender of another domain', { FromEmailAddress: 'a@elsewhere.example' }, 'MessageRejected'],
    ['nobody to receive it', { Destination: {} }, 'BadRequestException'],
  ])('refuses mail with %s', async (_what, change, name) => {
    const before = (await notes.mails()).length;
    const command = new SendEmailCommand({
      FromEmailAddress: 'a@reports.example',
      Destination: { ToAddresses: ['b@essex.police.example'] },
      Content: { Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } } },
      ...change,
    });
    await expect(mail.send(command)).rejects.toMatchObject({ name });
    expect(await notes.mails()).toHaveLength(before);
  });

  it('takes mail in parts too', async () => {
    const { MessageId } = await mail.send(
      new SendEmailCommand({
        FromEmailAddress: 'Charity <a@reports.example>',
        Destination: { ToAddresses: ['b@essex.police.example'] },
        Content: { Simple: { Subject: { Data: 'in parts' }, Body: { Text: { Data: 'the text' } } } },
      }),
    );
    expect(MessageId).toMatch(/^[0-9a-f]{16}-[0-9a-f-]{36}-000000$/);
    expect(await (await fetch(`${endpoints.inbox}/mails/${MessageId}`)).json()).toMatchObject({
      text: 'the text',
    });
    expect(await (await fetch(`${endpoints.inbox}/`)).text()).toContain('in parts');
  });

  it('keeps its secrets to its owner', () => {
    expect(statSync(join(fixture.dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(fixture.dataDir, 'issuer/identity.json')).mode & 0o777).toBe(0o600);
  });

  it('listens on the loopback address only', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outside = addresses.filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      for (let port = fixture.port; port <= fixture.port + 6; port++) {
        const reached = await new Promise((resolve) => {
          const socket = connect({ host: address, port }, () => resolve(true)).on('error', () =>
            resolve(false),
          );
          socket.unref();
        });
        expect(reached).toBe(false);
      }
    }
  });
});
