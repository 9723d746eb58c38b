import type { Grant } from '../functions/grants.ts';
import type { Tables } from './tables.ts';

export type TableName = Extract<
  keyof Tables,
  'ledger' | 'content' | 'contacts' | 'projections' | 'tokens' | 'drafts'
>;

interface TableGrant {
  readonly grant: Grant;
  readonly table: TableName;
  readonly actions: readonly string[];
  /** Names of the indexes it covers besides the table itself. */
  readonly indexes: readonly string[];
  readonly writes: boolean;
}

const read = (grant: Grant, table: TableName, actions: string[], indexes: string[] = []): TableGrant => ({
  grant,
  table,
  actions: actions.map((action) => `dynamodb:${action}`),
  indexes,
  writes: false,
});

const write = (grant: Grant, table: TableName, actions: string[]): TableGrant => ({
  ...read(grant, table, actions),
  writes: true,
});

/**
 * Each grant on a table as DynamoDB actions. The ledger and the content store are never updated or deleted from; sealing
 * reads what an earlier try sealed, and a queue row is compared with the one before it.
 */
export const tableGrants: readonly TableGrant[] = [
  read('ledger-read', 'ledger', ['Query']),
  read('ledger-by-day', 'ledger', ['Query'], ['by-day']),
  write('ledger-append', 'ledger', ['PutItem']),
  read('content-open', 'content', ['GetItem']),
  write('content-seal', 'content', ['GetItem', 'PutItem']),
  read('contacts-read', 'contacts', ['GetItem']),
  write('contacts-keep', 'contacts', ['PutItem']),
  write('contacts-delete', 'contacts', ['UpdateItem']),
  write('projections-write', 'projections', ['GetItem', 'PutItem']),
  write('projections-mark', 'projections', ['BatchWriteItem']),
  read(
    'projections-list',
    'projections',
    ['BatchGetItem', 'Query'],
    ['by-queue', 'by-listing', 'by-assignee'],
  ),
  read('projections-summaries', 'projections', ['BatchGetItem']),
  read('projections-by-receipt', 'projections', ['Query'], ['by-receipt']),
  read('projections-by-reference', 'projections', ['Query'], ['by-reference']),
  read('tokens-due-times', 'tokens', ['BatchGetItem']),
  write('tokens-waits', 'tokens', ['BatchGetItem', 'DeleteItem', 'GetItem', 'UpdateItem']),
  write('tokens-keep', 'tokens', ['GetItem', 'PutItem']),
  read('tokens-code', 'tokens', ['GetItem']),
  write('tokens-viewers', 'tokens', ['UpdateItem']),
  write('tokens-count', 'tokens', ['UpdateItem']),
  read('tokens-find-spam', 'tokens', ['BatchGetItem']),
  write('tokens-keep-spam', 'tokens', ['BatchWriteItem']),
  write('drafts-keep', 'drafts', ['GetItem', 'PutItem']),
  read('drafts-list', 'drafts', ['Query'], ['by-handler', 'by-state']),
];
