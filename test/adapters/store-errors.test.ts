import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCaseStore } from '../../functions/adapters/case-store.ts';
import { createContactStore } from '../../functions/adapters/contact-store.ts';
import { createContentStore } from '../../functions/adapters/content-store.ts';
import {
  conditionally,
  StoreRejected,
  StoreUnavailable,
  storeCall,
} from '../../functions/adapters/errors.ts';
import { createLedgerStore } from '../../functions/adapters/ledger-store.ts';
import { createProjectionStore } from '../../functions/adapters/projection-store.ts';
import { createTokenStore } from '../../functions/adapters/token-store.ts';
import { caseIdSchema, taskIdSchema } from '../../functions/domain/ids.ts';
import { aContact } from '../support/builders.ts';

const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: 'http://127.0.0.1:28019',
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  }),
);
const at = { client, table: 'T' };
const caseId = caseIdSchema.parse('1'.repeat(26));
const taskId = taskIdSchema.parse('2'.repeat(26));
const ledger = createLedgerStore(at);
const content = createContentStore({ ...at, newSalt: () => 's' });
const tokens = createTokenStore(at);
const projections = createProjectionStore(at);
const ref = { contentId: 'c', digest: 'a'.repeat(64) };

describe('while nothing answers at the table store', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['loading a stream', () => ledger.load('case#1')],
    ['loading a head', () => ledger.head('case#1')],
    ['finding the streams of a day', () => ledger.streamsOfDay('2026-03-04')],
    ['loading a case', () => createCaseStore({ ledger, now: () => '' }).load(caseId)],
    ['sealing', () => content.seal({ stream: 's', commandId: 'c', label: 'l', value: 'Thornwick' })],
    ['opening', () => content.open('s', ref, z.string())],
    ['keeping a contact', () => createContactStore(at).keep(caseId, aContact())],
    ['reading a contact', () => createContactStore(at).read(caseId)],
    ['keeping a token', () => tokens.putWait(taskId, { token: 't', due: 'd' })],
    ['ending a wait', () => tokens.endWait(taskId, 't')],
    ['claiming a key', () => tokens.claimKey('mac', caseId)],
    ['looking up a code', () => tokens.code('hash')],
    ['reading a queue', () => projections.page({ index: 'by-queue', value: 'triage', limit: 5 })],
    ['summing up', () => projections.summaries([caseId])],
    ['finding a receipt', () => projections.caseOfReceipt('mac')],
  ])('%s fails as StoreUnavailable, which is retried by name, and names no word', async (_what, call) => {
    const error = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error).toMatchObject({ name: 'StoreUnavailable' });
    expect(String(error)).not.toMatch(/Thornwick|Wexcombe|28019/);
  });
});

const failing = (name: string) => async () => {
  throw Object.assign(new Error('Thornwick'), { name });
};

describe('an error of the table store', () => {
  it.each([
    'ProvisionedThroughputExceededException',
    'InternalServerError',
    'TimeoutError',
    'ThrottlingException',
  ])('%s is worth another try', async (name) => {
    await expect(storeCall('put', failing(name))).rejects.toThrow(new StoreUnavailable('put', name));
  });

  it.each(['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException'])(
    '%s is a fault of ours, never retried',
    async (name) => {
      await expect(storeCall('put', failing(name))).rejects.toThrow(new StoreRejected('put', name));
    },
  );

  it('that says a condition failed is an answer, no error', async () => {
    expect(await conditionally('put', failing('ConditionalCheckFailedException'))).toBe(false);
    expect(await conditionally('put', async () => undefined)).toBe(true);
  });
});
