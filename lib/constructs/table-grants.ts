import type { Grant } from '../functions/grants.ts';
import type { Tables } from './tables.ts';

export type TableName = Extract<keyof Tables, 'ledger' | 'content' | 'contacts' | 'projections' | 'tokens'>;

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

/** Each grant on a table as DynamoDB actions. The ledger and the content store are never updated or deleted from. */
export const tableGrants: readonly TableGrant[] = [
  read('ledger-read', 'ledger', ['GetItem', 'Query']),
  read('ledger-by-day', 'ledger', ['Query'], ['by-day']),
  write('ledger-append', 'ledger', ['PutItem']),
  read('content-read', 'content', ['GetItem']),
  write('content-write', 'content', ['PutItem']),
  read('contacts-read', 'contacts', ['GetItem']),
  write('contacts-write', 'contacts', ['PutItem']),
  read('projections-read', 'projections', ['BatchGetItem', 'GetItem', 'Query'], ['*']),
  write('projections-write', 'projections', ['PutItem']),
  read('tokens-read', 'tokens', ['BatchGetItem', 'GetItem']),
  write('tokens-write', 'tokens', ['DeleteItem', 'PutItem']),
];
