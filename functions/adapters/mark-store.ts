import { BatchWriteCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type CaseId, caseIdSchema } from '../domain/ids.ts';
import { StoreUnavailable, storeCall } from './errors.ts';

const foundSchema = z.array(z.object({ id: caseIdSchema }));

/** Marks by which a case is found again. They stand among the projections: rebuilt from the words at will. */
export interface MarkStore {
  /** Keeps the marks of a case, at most 25; the same again changes nothing. `receivedAt`: the hour, ISO 8601 in UTC. */
  put(caseId: CaseId, receivedAt: string, marks: readonly string[]): Promise<void>;
  /** Cases with this mark, the newest first, at most `limit`. */
  find(mark: string, limit: number): Promise<readonly CaseId[]>;
}

/** Marks in the projections table: a row `mark#…` each, found through the index of queues. */
export const createMarkStore = (deps: { client: DynamoDBDocumentClient; table: string }): MarkStore => ({
  put: async (caseId, receivedAt, marks) => {
    const requests = [...new Set(marks)].map((mark) => {
      const key = `mark#${mark}`;
      return { PutRequest: { Item: { id: caseId, row: key, queue: key, due: receivedAt } } };
    });
    if (requests.length === 0) return;
    const { UnprocessedItems: left } = await storeCall('marks.put', () =>
      deps.client.send(new BatchWriteCommand({ RequestItems: { [deps.table]: requests } })),
    );
    if ((left?.[deps.table] ?? []).length > 0) throw new StoreUnavailable('marks.put', 'UnprocessedItems');
  },
  find: async (mark, limit) => {
    const page = await storeCall('marks.query', () =>
      deps.client.send(
        new QueryCommand({
          TableName: deps.table,
          IndexName: 'by-queue',
          KeyConditionExpression: '#queue = :queue',
          ExpressionAttributeNames: { '#queue': 'queue' },
          ExpressionAttributeValues: { ':queue': `mark#${mark}` },
          ScanIndexForward: false,
          Limit: limit,
        }),
      ),
    );
    return foundSchema.parse(page.Items ?? []).map(({ id }) => id);
  },
});
