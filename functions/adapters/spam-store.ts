import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { caseIdSchema } from '../domain/ids.ts';
import { batchGet } from './batch-get.ts';
import { StoreUnavailable, storeCall } from './errors.ts';

const rowSchema = z.object({ caseId: caseIdSchema, expiresAt: z.number() });
/** Whose mark it is, and when it is forgotten (seconds since 1970). */
export type SpamRow = z.infer<typeof rowSchema>;

/** Marks of what people closed as spam, until they expire. */
export interface SpamStore {
  /** Keeps marks, at most 25, each for the case that came last with it. */
  put(marks: readonly string[], row: SpamRow): Promise<void>;
  /** What is known of these marks, at most 100. A row may outlive its time by some days. */
  find(marks: readonly string[]): Promise<readonly SpamRow[]>;
}

const idOf = (mark: string): string => `spam#${mark}`;

/** Marks of spam in the table of tokens, which expire by themselves. */
export const createSpamStore = (deps: { client: DynamoDBDocumentClient; table: string }): SpamStore => ({
  put: async (marks, row) => {
    const requests = marks.map((mark) => ({ PutRequest: { Item: { id: idOf(mark), ...row } } }));
    const { UnprocessedItems: left } = await storeCall('spam.put', () =>
      deps.client.send(new BatchWriteCommand({ RequestItems: { [deps.table]: requests } })),
    );
    if ((left?.[deps.table] ?? []).length > 0) throw new StoreUnavailable('spam.put', 'UnprocessedItems');
  },
  find: async (marks) => {
    const found = await batchGet(deps.client, {
      operation: 'spam.get',
      table: deps.table,
      keys: marks.map((mark) => ({ id: idOf(mark) })),
      consistent: false,
    });
    return z.array(rowSchema).parse(found);
  },
});
