import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createContentStore } from '../../functions/adapters/content-store.ts';
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

/** The stores of the copy of the service whose data lies in `data`. The caller closes them. */
export const openStores = async (data: string) => {
  const plain = new DynamoDBClient({
    endpoint: readEndpoints(data).dynamodb,
    region: 'eu-west-2',
    credentials: localCredentials,
  });
  const client = DynamoDBDocumentClient.from(plain);
  const { TableNames: names = [] } = await plain.send(new ListTablesCommand({}));
  return {
    ledger: createLedgerStore({ client, table: tableNamed(names, 'ledger') }),
    projections: createProjectionStore({ client, table: tableNamed(names, 'projections') }),
    content: createContentStore({
      client,
      table: tableNamed(names, 'content'),
      newSalt: () => {
        throw new ScriptError('a script seals nothing');
      },
    }),
    close: () => plain.destroy(),
  };
};
export type LocalStores = Awaited<ReturnType<typeof openStores>>;
