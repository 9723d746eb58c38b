import { randomBytes } from 'node:crypto';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createContentStore } from '../../functions/adapters/content-store.ts';
import { createFiguresStore } from '../../functions/adapters/figures-store.ts';
import { createLedgerStore } from '../../functions/adapters/ledger-store.ts';
import { createProjectionStore } from '../../functions/adapters/projection-store.ts';
import { localCredentials } from '../../local/local-credentials.ts';
import { readEndpoints, ScriptError } from './endpoints.ts';

/** A table by what its logical id says: local names are made from it. */
const tableNamed = (names: readonly string[], what: string): string => {
  const table = names.find((name) => name.toLowerCase().includes(what));
  if (table === undefined) throw new ScriptError(`there is no table of ${what} at this endpoint`);
  return table;
};

const storesOf = async (plain: DynamoDBClient) => {
  const client = DynamoDBDocumentClient.from(plain);
  const { TableNames: names = [] } = await plain.send(new ListTablesCommand({}));
  return {
    ledger: createLedgerStore({ client, table: tableNamed(names, 'ledger') }),
    figures: createFiguresStore({ client, table: tableNamed(names, 'projections') }),
    projections: createProjectionStore({ client, table: tableNamed(names, 'projections') }),
    content: createContentStore({
      client,
      table: tableNamed(names, 'content'),
      newSalt: () => randomBytes(16).toString('hex'),
    }),
  };
};
export type LocalStores = Awaited<ReturnType<typeof storesOf>>;

/**
 * Works on the stores of the copy of the service whose data lies in `data`, and lets go of them. Throws ScriptError where
 * it does not run.
 */
export const withStores = async <T>(data: string, work: (stores: LocalStores) => Promise<T>): Promise<T> => {
  const { dynamodb: endpoint } = readEndpoints(data);
  const plain = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials: localCredentials });
  try {
    return await work(await storesOf(plain));
  } finally {
    plain.destroy();
  }
};
