import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { batchGet } from '../../functions/adapters/batch-get.ts';
import { StoreUnavailable } from '../../functions/adapters/errors.ts';

type Key = { id: string };
type Request = { input: { RequestItems: { T: { Keys: Key[]; ConsistentRead: boolean } } } };

/** A table that answers so many keys a call and leaves the rest, as a busy one does; the engine here never does. */
const busyTable = (atOnce: number) => {
  const calls: Key[][] = [];
  const send = async ({ input }: Request) => {
    const { Keys: keys } = input.RequestItems.T;
    calls.push(keys);
    const left = keys.slice(atOnce);
    return {
      Responses: { T: keys.slice(0, atOnce).filter(({ id }) => id !== 'missing') },
      ...(left.length > 0 ? { UnprocessedKeys: { T: { Keys: left } } } : {}),
    };
  };
  return { client: { send } as unknown as DynamoDBDocumentClient, calls };
};

const asked = (...ids: string[]) => ({
  operation: 'rows.batch',
  table: 'T',
  keys: ids.map((id) => ({ id })),
  consistent: true,
});

describe('getting many items', () => {
  it('is one call where the table has time for it', async () => {
    const { client, calls } = busyTable(100);
    expect(await batchGet(client, asked('a', 'missing', 'b'))).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(calls).toHaveLength(1);
  });

  it('asks again for the keys that a busy table left', async () => {
    const { client, calls } = busyTable(2);
    expect(await batchGet(client, asked('a', 'b', 'c', 'd', 'e'))).toHaveLength(5);
    expect(calls.map((keys) => keys.map(({ id }) => id).join(''))).toEqual(['abcde', 'cde', 'e']);
  });

  it('fails as StoreUnavailable where it stays busy, so that nothing is missed without a word', async () => {
    const { client, calls } = busyTable(0);
    await expect(batchGet(client, asked('a'))).rejects.toThrow(StoreUnavailable);
    expect(calls).toHaveLength(4);
  });

  it('asks nothing for nothing', async () => {
    const { client, calls } = busyTable(100);
    expect(await batchGet(client, asked())).toEqual([]);
    expect(calls).toEqual([]);
  });
});
