import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { type CaseId, caseIdSchema, reportIdSchema, type TaskId } from '../domain/ids.ts';
import { batchGet } from './batch-get.ts';
import { conditionally, storeCall } from './errors.ts';

const waitSchema = z.object({ id: z.string(), due: z.string(), token: z.string().nullable() });
/** An open task's exact due time, and the token of the execution that waits for it (null where none does). */
export type Wait = Omit<z.infer<typeof waitSchema>, 'id'>;

const countSchema = z.object({ count: z.number() });

const codeSchema = z.object({
  caseId: caseIdSchema,
  reportId: reportIdSchema,
  /** Which of the report's acknowledgement codes it is. */
  codeVersion: z.int().positive(),
  /** Seconds since 1970. */
  expiresAt: z.number(),
});
/** What a force's code leads to, and until when. A row may stand a while after its end. */
export type CodeTarget = z.infer<typeof codeSchema>;

export interface TokenStore {
  /** Keeps a wait. An earlier due time stands; the token is the newest. */
  putWait(taskId: TaskId, wait: Wait): Promise<void>;
  /** Keeps a due time where none is kept. The token that is kept, or comes yet, stays as it is. */
  keepDue(taskId: TaskId, due: string): Promise<void>;
  wait(taskId: TaskId): Promise<Wait | null>;
  /** Exact due times of these tasks, by task id. */
  dueTimes(taskIds: readonly TaskId[]): Promise<ReadonlyMap<string, string>>;
  /** Forgets a wait, unless it has another token by now: then an execution waits anew. */
  endWait(taskId: TaskId, token: string | null): Promise<void>;
  /** Keeps a code by its hash until it expires. */
  putCode(hash: string, target: CodeTarget): Promise<void>;
  code(hash: string): Promise<CodeTarget | null>;
  /** The case that first came with this idempotency key: this one where the key is new. */
  claimKey(keyMac: string, caseId: CaseId): Promise<CaseId>;
  /** Counts one more under this name, and says how many that makes. Forgotten at `expiresAt` (seconds since 1970). */
  countUp(name: string, expiresAt: number): Promise<number>;
}

const batchLimit = 100;

/** Tokens in DynamoDB: key `id`. Rows live no longer than what waits for them. */
export const createTokenStore = (deps: { client: DynamoDBDocumentClient; table: string }): TokenStore => {
  const { client, table } = deps;
  const get = async (id: string): Promise<unknown> => {
    const { Item: item } = await storeCall('tokens.get', () =>
      client.send(new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true })),
    );
    return item;
  };
  const put = (item: Record<string, unknown>): Promise<unknown> =>
    storeCall('tokens.put', () => client.send(new PutCommand({ TableName: table, Item: item })));

  const batch = async (taskIds: readonly TaskId[]): Promise<readonly unknown[]> => {
    const keys = taskIds.map((taskId) => ({ id: `task#${taskId}` }));
    return batchGet(client, { operation: 'tokens.batch', table, keys, consistent: true });
  };

  return {
    putWait: async (taskId, wait) => {
      await storeCall('tokens.update', () =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { id: `task#${taskId}` },
            UpdateExpression: 'SET #token = :token, due = if_not_exists(due, :due)',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':token': wait.token, ':due': wait.due },
          }),
        ),
      );
    },
    keepDue: async (taskId, due) => {
      await storeCall('tokens.update', () =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { id: `task#${taskId}` },
            UpdateExpression: 'SET #token = if_not_exists(#token, :none), due = if_not_exists(due, :due)',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':none': null, ':due': due },
          }),
        ),
      );
    },
    wait: async (taskId) => {
      const item = await get(`task#${taskId}`);
      return item === undefined ? null : waitSchema.parse(item);
    },
    dueTimes: async (taskIds) => {
      if (taskIds.length === 0) return new Map();
      const items = z.array(waitSchema).parse(await batch(taskIds.slice(0, batchLimit)));
      return new Map(items.map((item) => [item.id.replace('task#', ''), item.due]));
    },
    endWait: async (taskId, token) => {
      await conditionally('tokens.delete', () =>
        client.send(
          new DeleteCommand({
            TableName: table,
            Key: { id: `task#${taskId}` },
            ConditionExpression: '#token = :token',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':token': token },
          }),
        ),
      );
    },
    putCode: async (hash, target) => {
      await put({ id: `code#${hash}`, ...target });
    },
    code: async (hash) => {
      const item = await get(`code#${hash}`);
      return item === undefined ? null : codeSchema.parse(item);
    },
    claimKey: async (keyMac, caseId) => {
      const id = `key#${keyMac}`;
      const isFirst = await conditionally('tokens.claim', () =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: { id, caseId },
            ConditionExpression: 'attribute_not_exists(id) OR caseId = :caseId',
            ExpressionAttributeValues: { ':caseId': caseId },
          }),
        ),
      );
      return isFirst ? caseId : codeSchema.pick({ caseId: true }).parse(await get(id)).caseId;
    },
    countUp: async (name, expiresAt) => {
      const { Attributes: counted } = await storeCall('tokens.count', () =>
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: { id: name },
            UpdateExpression: 'SET expiresAt = :expiresAt ADD #count :one',
            ExpressionAttributeNames: { '#count': 'count' },
            ExpressionAttributeValues: { ':expiresAt': expiresAt, ':one': 1 },
            ReturnValues: 'UPDATED_NEW',
          }),
        ),
      );
      return countSchema.parse(counted).count;
    },
  };
};
