import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { derivedId, sha256Hex } from '../domain/hash.ts';
import type { ContentRef } from '../domain/ledger/commit.ts';
import { ContentAltered, ContentMissing, conditionally, storeCall } from './errors.ts';

/** What is sealed, and the command that seals it: the same words for the same command and label are sealed once. */
export interface Sealing {
  readonly stream: string;
  readonly commandId: string;
  readonly label: string;
  readonly value: unknown;
}

/** Words, written once before the commit that refers to them; their salt lives and goes with them. */
export interface ContentStore {
  /** Words that differ from those that a command sealed before, without a commit, are sealed beside them: none are lost. */
  seal(sealing: Sealing): Promise<ContentRef>;
  /** The sealed value, parsed. Throws ContentMissing or ContentAltered. */
  open<T>(stream: string, ref: ContentRef, schema: z.ZodType<T>): Promise<T>;
}

const itemSchema = z.object({
  stream: z.string(),
  contentId: z.string(),
  salt: z.string(),
  body: z.string(),
});
type Item = z.infer<typeof itemSchema>;

const digestOf = (item: Pick<Item, 'salt' | 'body'>): string => sha256Hex(`${item.salt}|${item.body}`);

/** Sealed content in DynamoDB: key `stream` and `contentId`. */
export const createContentStore = (deps: {
  client: DynamoDBDocumentClient;
  table: string;
  newSalt: () => string;
}): ContentStore => {
  const read = async (stream: string, contentId: string): Promise<Item> => {
    const { Item: item } = await storeCall('content.get', () =>
      deps.client.send(
        new GetCommand({ TableName: deps.table, Key: { stream, contentId }, ConsistentRead: true }),
      ),
    );
    if (!item) throw new ContentMissing(contentId);
    return itemSchema.parse(item);
  };

  /** Writes what is not there yet, and tells what is. */
  const keep = async (item: Item): Promise<Item> => {
    const isNew = await conditionally('content.put', () =>
      deps.client.send(
        new PutCommand({
          TableName: deps.table,
          Item: item,
          ConditionExpression: 'attribute_not_exists(contentId)',
        }),
      ),
    );
    return isNew ? item : read(item.stream, item.contentId);
  };

  return {
    seal: async ({ stream, commandId, label, value }) => {
      const id = ['content', stream, commandId, label];
      const item = { stream, contentId: derivedId(...id), salt: deps.newSalt(), body: JSON.stringify(value) };
      const kept = await keep(item);
      const sealed =
        kept.body === item.body ? kept : await keep({ ...item, contentId: derivedId(...id, item.salt) });
      return { contentId: sealed.contentId, digest: digestOf(sealed) };
    },

    open: async (stream, ref, schema) => {
      const item = await read(stream, ref.contentId);
      if (digestOf(item) !== ref.digest) throw new ContentAltered(ref.contentId);
      const value: unknown = JSON.parse(item.body);
      return schema.parse(value);
    },
  };
};
