import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type CaseId, caseIdSchema } from '../domain/ids.ts';
import {
  type CaseFigures,
  caseFiguresSchema,
  caseFiguresVersion,
} from '../domain/statistics/case-figures.ts';
import { StoreUnavailable, storeCall } from './errors.ts';

/** What one case adds to the figures, by the hour it was received (ISO 8601 in UTC). */
export interface KeptFigures {
  readonly caseId: CaseId;
  readonly receivedAt: string;
  readonly figures: CaseFigures;
}

/** What each case adds to the figures, as it stood when it was last read: codes and times, rebuilt from the ledger at will. */
export interface FiguresStore {
  /** The day (YYYY-MM-DD) to which the ledger was read; null where it never was, or for figures of another meaning. */
  readTo(): Promise<string | null>;
  markRead(day: string): Promise<void>;
  /** Keeps the figures of these cases, each named once, over those of before. */
  keep(cases: readonly KeptFigures[]): Promise<void>;
  /** Those of all cases received in a month (YYYY-MM, in UTC); what was kept a moment ago may not be among them yet. */
  ofMonth(month: string): Promise<readonly KeptFigures[]>;
}

const atOnce = 25;
const markKey = { id: 'figures', row: 'read-to' };
const ourVersion = z.literal(caseFiguresVersion);
const markSchema = z.object({ day: z.iso.date(), version: ourVersion });
const rowSchema = z.object({
  id: caseIdSchema,
  due: z.iso.datetime(),
  version: ourVersion,
  figures: caseFiguresSchema,
});
const queueOf = (month: string): string => `figures#${month}`;

const toItem = ({ caseId, receivedAt, figures }: KeptFigures) => ({
  id: caseId,
  row: 'figures',
  queue: queueOf(receivedAt.slice(0, 7)),
  due: receivedAt,
  version: caseFiguresVersion,
  figures,
});

/** A row as it was kept; none where it was written for figures of another meaning. */
const keptOf = (item: Record<string, unknown>): readonly KeptFigures[] => {
  if (!ourVersion.safeParse(item.version).success) return [];
  const { id: caseId, due: receivedAt, figures } = rowSchema.parse(item);
  return [{ caseId, receivedAt, figures }];
};

/** Figures of cases in the projections table: a row `figures` for each, found by month through the index of queues. */
export const createFiguresStore = (deps: { client: DynamoDBDocumentClient; table: string }): FiguresStore => {
  const { client, table } = deps;

  const keepSome = async (cases: readonly KeptFigures[]): Promise<void> => {
    const requests = cases.map((one) => ({ PutRequest: { Item: toItem(one) } }));
    const { UnprocessedItems: left } = await storeCall('figures.put', () =>
      client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } })),
    );
    if ((left?.[table] ?? []).length > 0) throw new StoreUnavailable('figures.put', 'UnprocessedItems');
  };

  return {
    readTo: async () => {
      const { Item: item } = await storeCall('figures.get', () =>
        client.send(new GetCommand({ TableName: table, Key: markKey, ConsistentRead: true })),
      );
      return markSchema.safeParse(item).data?.day ?? null;
    },

    markRead: async (day) => {
      const item = { ...markKey, day, version: caseFiguresVersion };
      await storeCall('figures.mark', () => client.send(new PutCommand({ TableName: table, Item: item })));
    },

    keep: async (cases) => {
      for (let at = 0; at < cases.length; at += atOnce) await keepSome(cases.slice(at, at + atOnce));
    },

    ofMonth: async (month) => {
      const found: KeptFigures[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const from = start;
        const page = await storeCall('figures.query', () =>
          client.send(
            new QueryCommand({
              TableName: table,
              IndexName: 'by-queue',
              KeyConditionExpression: '#queue = :queue',
              ExpressionAttributeNames: { '#queue': 'queue' },
              ExpressionAttributeValues: { ':queue': queueOf(month) },
              ExclusiveStartKey: from,
            }),
          ),
        );
        found.push(...(page.Items ?? []).flatMap(keptOf));
        start = page.LastEvaluatedKey;
      } while (start);
      return found;
    },
  };
};
