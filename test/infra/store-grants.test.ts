import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createContactStore } from '../../functions/adapters/contact-store.ts';
import { createContentStore } from '../../functions/adapters/content-store.ts';
import { createDraftStore } from '../../functions/adapters/draft-store.ts';
import { createFiguresStore } from '../../functions/adapters/figures-store.ts';
import { createLedgerStore } from '../../functions/adapters/ledger-store.ts';
import { createMarkStore } from '../../functions/adapters/mark-store.ts';
import { createProjectionStore } from '../../functions/adapters/projection-store.ts';
import { createSpamStore } from '../../functions/adapters/spam-store.ts';
import { createTokenStore } from '../../functions/adapters/token-store.ts';
import { createViewerStore } from '../../functions/adapters/viewer-store.ts';
import { tableGrants } from '../../lib/constructs/table-grants.ts';

const actionOf: Record<string, string> = {
  GetCommand: 'GetItem',
  BatchGetCommand: 'BatchGetItem',
  QueryCommand: 'Query',
  PutCommand: 'PutItem',
  UpdateCommand: 'UpdateItem',
  DeleteCommand: 'DeleteItem',
  BatchWriteCommand: 'BatchWriteItem',
};

/** A client that notes what is asked of it and finds nothing. */
function notingClient(): { client: DynamoDBDocumentClient; sent: Set<string> } {
  const sent = new Set<string>();
  const send = async (command: { constructor: { name: string }; input: { IndexName?: string } }) => {
    const action = actionOf[command.constructor.name] ?? command.constructor.name;
    sent.add(command.input.IndexName === undefined ? action : `${action} ${command.input.IndexName}`);
    return {};
  };
  return { client: { send } as unknown as DynamoDBDocumentClient, sent };
}

/** Calls every method of a store with the same few arguments; what comes back does not matter here. */
async function callAll(store: object, calls: Record<string, readonly unknown[]>): Promise<void> {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(store).sort());
  for (const [name, args] of Object.entries(calls)) {
    const method: unknown = Reflect.get(store, name);
    if (typeof method !== 'function') throw new Error(`${name} is no method`);
    await Promise.resolve(Reflect.apply(method, store, [...args])).catch(() => undefined);
  }
}

/** All that the grants on a table allow, written as the noting client writes it. */
const granted = (table: string): string[] => {
  const ofTable = tableGrants.filter((grant) => grant.table === table);
  const actions = ofTable.flatMap((grant) =>
    grant.actions.flatMap((action) => {
      const name = action.replace('dynamodb:', '');
      return grant.indexes.length > 0 && name === 'Query'
        ? grant.indexes.map((index) => `Query ${index}`)
        : [name];
    }),
  );
  return [...new Set(actions)].sort();
};

const commit = { at: '2026-01-01T00:00:00.000Z', hash: '0'.repeat(64) };

describe('the grants on a table allow what its store sends, and no more', () => {
  it('for the ledger', async () => {
    const { client, sent } = notingClient();
    await callAll(createLedgerStore({ client, table: 't' }), {
      load: ['case#1'],
      head: ['case#1'],
      last: ['case#1'],
      append: [commit],
      streamsOfDay: ['2026-01-01'],
    });
    expect([...sent].sort()).toEqual(granted('ledger'));
  });

  it('for the content', async () => {
    const { client, sent } = notingClient();
    await callAll(createContentStore({ client, table: 't', newSalt: () => 'salt' }), {
      seal: [{ stream: 's', commandId: 'c', label: 'l', value: {} }],
      open: ['s', { contentId: 'c', digest: 'd' }, z.unknown()],
    });
    expect([...sent].sort()).toEqual(granted('content'));
  });

  it('for the contact details', async () => {
    const { client, sent } = notingClient();
    await callAll(createContactStore({ client, table: 't' }), {
      keep: ['case', {}],
      read: ['case'],
      remove: ['case'],
    });
    expect([...sent].sort()).toEqual(granted('contacts'));
  });

  it('for the projections', async () => {
    const { client, sent } = notingClient();
    const store = createProjectionStore({ client, table: 't' });
    const pages = ['by-queue', 'by-listing', 'by-assignee'] as const;
    for (const index of pages) await store.page({ index, value: 'v', limit: 1 });
    await callAll(store, {
      page: [{ index: 'by-queue', value: 'v', limit: 1 }],
      count: [{ index: 'by-queue', value: 'v' }, 1],
      versionOf: ['case'],
      write: [{ version: 1 }, [{ version: 1 }]],
      summaries: [['case']],
      caseOfReceipt: ['mac'],
      caseOfReference: ['R-0000-000000'],
    });
    await callAll(createMarkStore({ client, table: 't' }), {
      put: ['case', '2026-01-01T10:00:00.000Z', ['mark']],
      find: ['mark', 1],
    });
    await callAll(createFiguresStore({ client, table: 't' }), {
      readTo: [],
      markRead: ['2026-01-01'],
      keep: [[{ caseId: 'case', receivedAt: commit.at, figures: {} }]],
      ofMonth: ['2026-01'],
    });
    expect([...sent].sort()).toEqual(granted('projections'));
  });

  it('for the drafts', async () => {
    const { client, sent } = notingClient();
    const store = createDraftStore({ client, table: 't' });
    const draft = { draftId: 'd', handler: 'h', state: 'open', savedAt: commit.at, call: {} };
    await store.list({ handler: 'h' });
    await callAll(store, {
      read: ['d'],
      put: [draft],
      replace: [draft, draft],
      end: ['d', commit.at],
      list: [{ state: 'open', savedBefore: commit.at }],
    });
    expect([...sent].sort()).toEqual(granted('drafts'));
  });

  it('for the tokens', async () => {
    const { client, sent } = notingClient();
    await callAll(createViewerStore({ client, table: 't' }), { mark: ['case', 'person-1', 0] });
    await callAll(createTokenStore({ client, table: 't' }), {
      putWait: ['task', { token: null, due: commit.at }],
      keepDue: ['task', commit.at],
      wait: ['task'],
      dueTimes: [['task']],
      endWait: ['task'],
      putCode: ['hash', {}],
      code: ['hash'],
      claimKey: ['mac', 'case'],
      countUp: ['name', 1],
    });
    await callAll(createSpamStore({ client, table: 't' }), {
      put: [['mark'], { caseId: 'case', expiresAt: 1 }],
      find: [['mark']],
    });
    expect([...sent].sort()).toEqual(granted('tokens'));
  });
});
