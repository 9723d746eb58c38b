import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type CallDraft, callDraftSchema } from '../contracts/call-draft.ts';
import { conditionally, storeCall } from './errors.ts';

const stateSchema = z.enum(['open', 'abandoned']);
const entrySchema = z.object({
  draftId: z.string(),
  handler: z.string(),
  state: stateSchema,
  savedAt: z.iso.datetime(),
});
/** A call in hand without its words. `savedAt`: ISO 8601 in UTC. */
export type DraftEntry = z.infer<typeof entrySchema>;

const liveSchema = entrySchema.extend({ body: z.string() });
const endedSchema = z.object({ draftId: z.string(), isEnded: z.literal(true) });
const itemSchema = z.union([liveSchema, endedSchema]);

export interface Draft extends DraftEntry {
  readonly call: CallDraft;
}

export interface DraftStore {
  /** The draft; `ended` where its call was sent or given up; null where nobody began it. */
  read(draftId: string): Promise<Draft | 'ended' | null>;
  /** Overwrites the words. False where the draft is somebody else's, or ended. */
  put(draft: Draft): Promise<boolean>;
  /** Hands a draft on, or marks it, unless it was saved since it was read. */
  replace(draft: Draft, read: DraftEntry): Promise<boolean>;
  /** Overwrites the words with nothing: a save that arrives late is refused for a day. False where it is not this handler's. */
  end(draft: Pick<DraftEntry, 'draftId' | 'handler'>, at: string): Promise<boolean>;
  /** At most a hundred of a handler, or of a state, oldest save first. */
  list(
    by: { handler: string } | { state: DraftEntry['state']; savedBefore: string },
  ): Promise<readonly DraftEntry[]>;
}

const daySeconds = 24 * 60 * 60;
const keptDays = 30;
const pageSize = 100;

const expiry = (at: string, days: number): number => Math.floor(Date.parse(at) / 1_000) + days * daySeconds;

const toItem = ({ call, ...entry }: Draft): Record<string, unknown> => ({
  ...entry,
  body: JSON.stringify(call),
  expiresAt: expiry(entry.savedAt, keptDays),
});

type Listing = Parameters<DraftStore['list']>[0];

const listingInput = (by: Listing) =>
  'handler' in by
    ? {
        IndexName: 'by-handler',
        KeyConditionExpression: '#handler = :value',
        ExpressionAttributeNames: { '#handler': 'handler' },
        ExpressionAttributeValues: { ':value': by.handler },
      }
    : {
        IndexName: 'by-state',
        KeyConditionExpression: '#state = :value AND savedAt < :before',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':value': by.state, ':before': by.savedBefore },
      };

/** Calls in hand in DynamoDB: key `draftId`. A draft that nobody saves for 30 days expires. */
export const createDraftStore = (deps: { client: DynamoDBDocumentClient; table: string }): DraftStore => {
  const { client, table } = deps;
  const putIf = (draft: Draft, condition: string, values: Record<string, string>): Promise<boolean> =>
    conditionally('drafts.put', () =>
      client.send(
        new PutCommand({
          TableName: table,
          Item: toItem(draft),
          ConditionExpression: condition,
          ExpressionAttributeNames: { '#handler': 'handler' },
          ExpressionAttributeValues: values,
        }),
      ),
    );

  return {
    read: async (draftId) => {
      const { Item: item } = await storeCall('drafts.get', () =>
        client.send(new GetCommand({ TableName: table, Key: { draftId }, ConsistentRead: true })),
      );
      if (item === undefined) return null;
      const found = itemSchema.parse(item);
      if ('isEnded' in found) return 'ended';
      const { body, ...entry } = found;
      return { ...entry, call: callDraftSchema.parse(JSON.parse(body)) };
    },
    put: (draft) =>
      putIf(draft, 'attribute_not_exists(draftId) OR #handler = :handler', { ':handler': draft.handler }),
    replace: (draft, read) =>
      putIf(draft, '#handler = :handler AND savedAt = :savedAt', {
        ':handler': read.handler,
        ':savedAt': read.savedAt,
      }),
    end: ({ draftId, handler }, at) =>
      conditionally('drafts.end', () =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: { draftId, isEnded: true, expiresAt: expiry(at, 1) },
            ConditionExpression: '#handler = :handler',
            ExpressionAttributeNames: { '#handler': 'handler' },
            ExpressionAttributeValues: { ':handler': handler },
          }),
        ),
      ),
    list: async (by) => {
      const page = await storeCall('drafts.query', () =>
        client.send(new QueryCommand({ TableName: table, Limit: pageSize, ...listingInput(by) })),
      );
      return z.array(entrySchema).parse(page.Items ?? []);
    },
  };
};
