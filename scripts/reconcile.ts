import { parseArgs } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createLedgerStore } from '../functions/adapters/ledger-store.ts';
import { type Reconciliation, reconcile } from '../functions/adapters/reconciliation.ts';
import { localCredentials } from '../local/local-credentials.ts';
import { readEndpoints, ScriptError } from './local/endpoints.ts';

/** The ledger's table by what its logical id begins with: local names are made from it. */
const ledgerTable = async (client: DynamoDBClient): Promise<string> => {
  const { TableNames: names = [] } = await client.send(new ListTablesCommand({}));
  const table = names.find((name) => /ledger/i.test(name));
  if (table === undefined) throw new ScriptError('there is no ledger at this endpoint');
  return table;
};

const reconcileAt = async (endpoint: string, firstDay: string): Promise<Reconciliation> => {
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials: localCredentials });
  try {
    const ledger = createLedgerStore({
      client: DynamoDBDocumentClient.from(client),
      table: await ledgerTable(client),
    });
    return await reconcile({ ledger }, { firstDay, now: new Date().toISOString() });
  } finally {
    client.destroy();
  }
};

/**
 * `npm run reconcile -- [--data DIR] [--from YYYY-MM-DD]`: a line for each case that is nowhere, then the five counts as
 * JSON. Ends with 1 where accepted is not the sum of the others.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '.local' },
      from: { type: 'string', default: '2026-01-01' },
    },
  });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.from)) throw new ScriptError('write --from as YYYY-MM-DD');
  const { counts, unaccounted } = await reconcileAt(readEndpoints(values.data).dynamodb, values.from);
  for (const { caseId, why, lastCommitAt } of unaccounted)
    console.log(`${caseId} is ${why}${lastCommitAt === null ? '' : `, last written to at ${lastCommitAt}`}`);
  console.log(JSON.stringify(counts));
  if (unaccounted.length > 0) process.exitCode = 1;
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `reconcile: ${error.message}` : error);
  process.exitCode = 1;
}
