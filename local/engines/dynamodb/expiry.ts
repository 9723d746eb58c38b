import { DeleteItemCommand, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { TableSettings } from './tables.ts';

const everyMs = 60_000;

/** Deletes the items of a table whose expiry has passed; returns how many. */
export async function deleteExpired(
  client: DynamoDBClient,
  table: TableSettings,
  now: Date,
): Promise<number> {
  if (table.expiryAttribute === undefined) return 0;
  const due = String(Math.floor(now.getTime() / 1000));
  const names = { '#expiry': table.expiryAttribute };
  const pages = paginateScan(
    { client },
    {
      TableName: table.name,
      FilterExpression: '#expiry <= :due',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ':due': { N: due } },
    },
  );
  let deleted = 0;
  for await (const { Items = [] } of pages) {
    for (const item of Items) {
      const entries = table.keyNames.flatMap((name) =>
        item[name] === undefined ? [] : [[name, item[name]] as const],
      );
      await client.send(new DeleteItemCommand({ TableName: table.name, Key: Object.fromEntries(entries) }));
      deleted++;
    }
  }
  return deleted;
}

/** Sweeps the tables that have an expiry attribute, once a minute: the store itself keeps items for ever. */
export function startExpiry(
  client: DynamoDBClient,
  tables: readonly TableSettings[],
): { close(): Promise<void> } {
  const expiring = tables.filter(({ expiryAttribute }) => expiryAttribute !== undefined);
  let sweep = Promise.resolve();
  const timer = setInterval(() => {
    sweep = sweep.then(async () => {
      for (const table of expiring) await deleteExpired(client, table, new Date());
    });
    sweep = sweep.catch((error: unknown) => {
      console.error(`expired items were not deleted: ${error instanceof Error ? error.name : 'error'}`);
    });
  }, everyMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await sweep;
    },
  };
}
