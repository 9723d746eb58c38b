import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type AnyCommit, anyCommitSchema, type Link } from '../domain/ledger/commit.ts';
import { conditionally, storeCall } from './errors.ts';

/** Streams of commits. Appending is one conditional put: a taken sequence number refuses it. */
export interface LedgerStore {
  /** All commits of a stream, in order. */
  load(stream: string): Promise<readonly unknown[]>;
  /** The last link of a stream, or null. */
  head(stream: string): Promise<Link | null>;
  /** The last commit of a stream, or null. */
  last(stream: string): Promise<unknown>;
  /** False where the sequence number is taken. */
  append(commit: AnyCommit): Promise<boolean>;
  /** Streams that a commit of this day (YYYY-MM-DD, UTC) belongs to, with the highest sequence seen that day. */
  streamsOfDay(day: string): Promise<ReadonlyMap<string, number>>;
}

const shards = 8;
const keysSchema = z.object({ stream: z.string(), sequence: z.number() });

const shardOf = (commit: AnyCommit): number => Number.parseInt(commit.hash.slice(0, 4), 16) % shards;
const indexKeyOf = (commit: AnyCommit): string => `${commit.at.slice(0, 10)}#${shardOf(commit)}`;

/** A commit without what the index is kept by. */
const commitOf = ({ indexKey: _, ...commit }: Record<string, unknown>): unknown => commit;

/** The ledger in DynamoDB: key `stream` and `sequence`, index `by-day` on `indexKey`. */
export const createLedgerStore = (deps: { client: DynamoDBDocumentClient; table: string }): LedgerStore => {
  const { client, table } = deps;

  const query = async (input: Record<string, unknown>): Promise<Record<string, unknown>[]> => {
    const pages: Record<string, unknown>[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const from = start;
      const page = await storeCall('ledger.query', () =>
        client.send(new QueryCommand({ TableName: table, ...input, ExclusiveStartKey: from })),
      );
      pages.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start);
    return pages;
  };

  const lastOf = async (stream: string): Promise<Record<string, unknown> | undefined> => {
    const page = await storeCall('ledger.head', () =>
      client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: '#stream = :stream',
          ExpressionAttributeNames: { '#stream': 'stream' },
          ExpressionAttributeValues: { ':stream': stream },
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: 1,
        }),
      ),
    );
    return page.Items?.[0];
  };

  const shardKeys = async (day: string, shard: number) =>
    z.array(keysSchema).parse(
      await query({
        IndexName: 'by-day',
        KeyConditionExpression: 'indexKey = :key',
        ExpressionAttributeValues: { ':key': `${day}#${shard}` },
      }),
    );

  return {
    load: async (stream) => {
      const items = await query({
        KeyConditionExpression: '#stream = :stream',
        ExpressionAttributeNames: { '#stream': 'stream' },
        ExpressionAttributeValues: { ':stream': stream },
        ConsistentRead: true,
      });
      return items.map(commitOf);
    },

    head: async (stream) => {
      const last = await lastOf(stream);
      return last ? anyCommitSchema.pick({ sequence: true, hash: true }).strip().parse(last) : null;
    },

    last: async (stream) => {
      const last = await lastOf(stream);
      return last ? commitOf(last) : null;
    },

    append: (commit) =>
      conditionally('ledger.append', () =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...commit, indexKey: indexKeyOf(commit) },
            ConditionExpression: 'attribute_not_exists(#stream)',
            ExpressionAttributeNames: { '#stream': 'stream' },
          }),
        ),
      ),

    streamsOfDay: async (day) => {
      const keys = await Promise.all(Array.from({ length: shards }, (_, shard) => shardKeys(day, shard)));
      const streams = new Map<string, number>();
      for (const { stream, sequence } of keys.flat()) {
        streams.set(stream, Math.max(sequence, streams.get(stream) ?? 0));
      }
      return streams;
    },
  };
};
