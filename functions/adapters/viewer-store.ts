import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseId } from '../domain/ids.ts';
import { storeCall } from './errors.ts';

/** How long somebody counts as looking who said so: the page says it every 20 seconds. */
const looksForMs = 45_000;
const keptForSeconds = 600;

export interface ViewerStore {
  /** Marks that a person looks at a case at this moment (milliseconds since 1970); answers the ids of all who do. */
  mark(caseId: CaseId, staffId: string, now: number): Promise<readonly string[]>;
}

/** Who of these looked lately: names of attributes that carry a time in milliseconds. */
export const lookingNow = (seen: Readonly<Record<string, unknown>>, now: number): readonly string[] =>
  Object.entries(seen).flatMap(([name, at]) =>
    name.startsWith('seen-') && typeof at === 'number' && now - at < looksForMs
      ? [name.slice('seen-'.length)]
      : [],
  );

/** One item for a case in the tokens table, with an attribute for each person: one call marks and reads. */
export const createViewerStore = (deps: { client: DynamoDBDocumentClient; table: string }): ViewerStore => ({
  mark: async (caseId, staffId, now) => {
    const { Attributes: seen = {} } = await storeCall('viewers.update', () =>
      deps.client.send(
        new UpdateCommand({
          TableName: deps.table,
          Key: { id: `viewers#${caseId}` },
          UpdateExpression: 'SET #seen = :now, expiresAt = :expiresAt',
          ExpressionAttributeNames: { '#seen': `seen-${staffId}` },
          ExpressionAttributeValues: {
            ':now': now,
            ':expiresAt': Math.ceil(now / 1_000) + keptForSeconds,
          },
          ReturnValues: 'ALL_NEW',
        }),
      ),
    );
    return lookingNow(seen, now);
  },
});
