import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { CaseRow, TaskRow } from '../domain/case/project.ts';
import { type CaseId, caseIdSchema } from '../domain/ids.ts';
import { batchGet } from './batch-get.ts';
import { conditionally, storeCall } from './errors.ts';

export const caseSummarySchema = z.object({
  id: caseIdSchema,
  version: z.number(),
  reference: z.string(),
  state: z.string(),
  round: z.number(),
  urgency: z.string(),
  channel: z.string(),
  forces: z.array(z.string()),
  categories: z.array(z.string()),
  suspicions: z.array(z.string()),
  openTasks: z.array(
    z.object({ taskId: z.string(), kind: z.string(), dueAt: z.string(), assignee: z.string().nullable() }),
  ),
  due: z.string(),
});
export type CaseSummary = z.infer<typeof caseSummarySchema>;

const part = z.string().min(1);
const pageKeySchema = z.object({
  id: part,
  row: part,
  due: part,
  queue: part.optional(),
  listing: part.optional(),
  assignee: part.optional(),
});
const rowKeySchema = z.object({ id: caseIdSchema, row: z.string(), due: z.string() });

/** Which rows: one index, one value of its key, and for what is overdue the time it was due before. */
export interface RowSelection {
  readonly index: 'by-queue' | 'by-listing' | 'by-assignee';
  readonly value: string;
  readonly dueBefore?: string;
}

export interface RowQuery extends RowSelection {
  readonly cursor?: string;
  readonly limit: number;
}

export interface RowPage {
  readonly rows: readonly z.infer<typeof rowKeySchema>[];
  readonly cursor: string | null;
}

export interface ProjectionStore {
  /** The version of the case row: 0 where there is none, or only that of its arrival. */
  versionOf(caseId: CaseId): Promise<number>;
  /** Writes rows unless newer ones are there: the tasks' first, the case's last. */
  write(caseRow: CaseRow, taskRows: readonly TaskRow[]): Promise<void>;
  page(query: RowQuery): Promise<RowPage>;
  /** How many rows there are; no more than `limit` are read or counted. */
  count(selection: RowSelection, limit: number): Promise<number>;
  summaries(caseIds: readonly CaseId[]): Promise<readonly CaseSummary[]>;
  caseOfReceipt(receiptMac: string): Promise<CaseId | null>;
  /** The case of a reference, as this service writes it. */
  caseOfReference(reference: string): Promise<CaseId | null>;
}

const keyOfIndex = { 'by-queue': 'queue', 'by-listing': 'listing', 'by-assignee': 'assignee' } as const;

const encodeCursor = (key: Record<string, unknown> | undefined): string | null =>
  key ? Buffer.from(JSON.stringify(pageKeySchema.parse(key))).toString('base64url') : null;

/** The key a cursor stands for, or undefined where the text is not a cursor of ours. */
export const decodeCursor = (cursor: string): Record<string, unknown> | undefined => {
  try {
    return pageKeySchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
};

/** Whether a cursor is one of these rows: the table refuses a cursor of another queue, or with a key more, as a fault of ours. */
export const isCursorOf = ({ index, value }: Pick<RowQuery, 'index' | 'value'>, cursor: string): boolean => {
  const { id: _id, row: _row, due: _due, ...indexKey } = decodeCursor(cursor) ?? {};
  return Object.keys(indexKey).length === 1 && indexKey[keyOfIndex[index]] === value;
};

const conditionOf = ({ index, value, dueBefore }: RowSelection) => ({
  IndexName: index,
  KeyConditionExpression: dueBefore ? '#key = :value AND due < :before' : '#key = :value',
  ExpressionAttributeNames: { '#key': keyOfIndex[index] },
  ExpressionAttributeValues: { ':value': value, ...(dueBefore ? { ':before': dueBefore } : {}) },
});

/** Projections in DynamoDB: key `id` and `row`. */
export const createProjectionStore = (deps: {
  client: DynamoDBDocumentClient;
  table: string;
}): ProjectionStore => {
  const { client, table } = deps;

  const putNewer = (row: CaseRow | TaskRow): Promise<boolean> =>
    conditionally('projections.put', () =>
      client.send(
        new PutCommand({
          TableName: table,
          Item: { ...row },
          ConditionExpression: 'attribute_not_exists(id) OR version <= :version',
          ExpressionAttributeValues: { ':version': row.version },
        }),
      ),
    );

  const caseOf = async (named: { index: string; key: string; value: string }): Promise<CaseId | null> => {
    const page = await storeCall(`projections.${named.index}`, () =>
      client.send(
        new QueryCommand({
          TableName: table,
          IndexName: named.index,
          KeyConditionExpression: '#key = :value',
          ExpressionAttributeNames: { '#key': named.key },
          ExpressionAttributeValues: { ':value': named.value },
          Limit: 1,
        }),
      ),
    );
    return z.object({ id: caseIdSchema }).safeParse(page.Items?.[0]).data?.id ?? null;
  };

  return {
    versionOf: async (caseId) => {
      const { Item: item } = await storeCall('projections.get', () =>
        client.send(
          new GetCommand({
            TableName: table,
            Key: { id: caseId, row: 'case' },
            ProjectionExpression: 'version',
            ConsistentRead: true,
          }),
        ),
      );
      return z.object({ version: z.number() }).safeParse(item).data?.version ?? 0;
    },

    write: async (caseRow, taskRows) => {
      await Promise.all(taskRows.map(putNewer));
      await putNewer(caseRow);
    },

    page: async (query) => {
      const page = await storeCall('projections.query', () =>
        client.send(
          new QueryCommand({
            TableName: table,
            ...conditionOf(query),
            Limit: query.limit,
            ...(query.cursor ? { ExclusiveStartKey: decodeCursor(query.cursor) } : {}),
          }),
        ),
      );
      return {
        rows: z.array(rowKeySchema).parse(page.Items ?? []),
        cursor: encodeCursor(page.LastEvaluatedKey),
      };
    },

    count: async (selection, limit) => {
      const { Count: count = 0 } = await storeCall('projections.count', () =>
        client.send(
          new QueryCommand({ TableName: table, ...conditionOf(selection), Select: 'COUNT', Limit: limit }),
        ),
      );
      return count;
    },

    summaries: async (caseIds) => {
      const ids = [...new Set(caseIds)];
      if (ids.length === 0) return [];
      const keys = ids.map((id) => ({ id, row: 'case' }));
      const found = await batchGet(client, {
        operation: 'projections.batch',
        table,
        keys,
        consistent: false,
      });
      const byId = new Map(
        z
          .array(caseSummarySchema)
          .parse(found)
          .map((row) => [row.id, row]),
      );
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    caseOfReceipt: (receiptMac) => caseOf({ index: 'by-receipt', key: 'receiptMac', value: receiptMac }),
    caseOfReference: (reference) => caseOf({ index: 'by-reference', key: 'reference', value: reference }),
  };
};
