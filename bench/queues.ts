import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type ApiClient, anApiClient, tokenFor } from '../test/support/api-client.ts';
import { aSeededCase } from '../test/support/many-cases.ts';
import type { Endpoints } from '../test/support/running-service.ts';

const cases = 10_000;
const deepPages = 60;
const rounds = 200;
const boundMs = 150;
const batchSize = 25;

type Item = Record<string, unknown>;

const tableNamed = async (client: DynamoDBClient, name: string): Promise<string> => {
  const { TableNames: names = [] } = await client.send(new ListTablesCommand({}));
  const found = names.find((table) => table.includes(name));
  if (found === undefined) throw new Error(`No table ${name}`);
  return found;
};

const write = async (
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly Item[],
): Promise<void> => {
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize).map((item) => ({ PutRequest: { Item: item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: batch } }));
  }
};

/** Commits and rows straight into the stores: ten thousand workflows would measure something else. */
const seed = async (endpoint: string): Promise<void> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const plain = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
  const client = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } });
  const now = new Date().toISOString();
  const seeded = Array.from({ length: cases }, (_, index) => aSeededCase(index, now));
  const ledger = seeded.map(({ commit }) => ({ ...commit, indexKey: `${commit.at.slice(0, 10)}#0` }));
  const rows = seeded.flatMap(({ row, tasks }): Item[] => [...tasks, row].map((one) => ({ ...one })));
  await write(client, await tableNamed(plain, 'Ledger'), ledger);
  await write(client, await tableNamed(plain, 'Projections'), rows);
  client.destroy();
};

const page = async (client: ApiClient, queue: string, cursor = '') => {
  const { status, body } = await client.get(`/api/cases?queue=${queue}${cursor && `&cursor=${cursor}`}`);
  if (status !== 200 || body.cases.length === 0) throw new Error(`queue ${queue} answered ${status}`);
  return body;
};

const deepCursor = async (client: ApiClient, queue: string): Promise<string> => {
  let cursor = '';
  for (let count = 0; count < deepPages; count += 1) cursor = (await page(client, queue, cursor)).cursor;
  return cursor;
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const measure = async (what: string, ask: () => Promise<unknown>): Promise<boolean> => {
  const times: number[] = [];
  for (let count = 0; count < rounds; count += 1) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const p99 = percentile(times, 0.99);
  console.log(
    `queues: ${what} p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (at most ${boundMs}), ${cases} open cases`,
  );
  return p99 <= boundMs;
};

/** Pages of queues through the HTTP API, first and deep, with ten thousand open cases. */
export const benchQueues = async ({ site, dynamodb }: Endpoints, dataDir: string): Promise<boolean> => {
  await seed(dynamodb);
  const token = async () => anApiClient(site, await tokenFor('analyst', dataDir));
  const results: boolean[] = [];
  for (const queue of ['triage', 'approval', 'overdue', 'all']) {
    const client = await token();
    results.push(await measure(queue, () => page(client, queue)));
  }
  const client = await token();
  const cursor = await deepCursor(client, 'triage');
  results.push(await measure(`triage, page ${deepPages + 1}`, () => page(client, 'triage', cursor)));
  return results.every(Boolean);
};
