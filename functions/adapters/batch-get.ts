import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { StoreUnavailable, storeCall } from './errors.ts';

export interface BatchGet {
  /** What the call is known by in errors. */
  readonly operation: string;
  readonly table: string;
  /** At most 100, each once. */
  readonly keys: readonly Readonly<Record<string, unknown>>[];
  readonly consistent: boolean;
}

const tries = 4;

/**
 * The items of these keys that there are, in no order. A table that is busy leaves keys for another try: they are asked
 * for again, and StoreUnavailable is thrown where it stays busy, so that nothing is missed without a word.
 */
export const batchGet = async (
  client: DynamoDBDocumentClient,
  asked: BatchGet,
): Promise<readonly unknown[]> => {
  const items: unknown[] = [];
  let keys: readonly Record<string, unknown>[] = asked.keys.map((key) => ({ ...key }));
  for (let count = 0; count < tries && keys.length > 0; count += 1) {
    const request = { Keys: [...keys], ConsistentRead: asked.consistent };
    const found = await storeCall(asked.operation, () =>
      client.send(new BatchGetCommand({ RequestItems: { [asked.table]: request } })),
    );
    items.push(...(found.Responses?.[asked.table] ?? []));
    keys = found.UnprocessedKeys?.[asked.table]?.Keys ?? [];
  }
  if (keys.length > 0) throw new StoreUnavailable(asked.operation, 'UnprocessedKeys');
  return items;
};
