import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
  type TableDescription,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { localCredentials } from '../../local-credentials.ts';
import { portInUse } from '../../ports.ts';
import { StartError } from '../../start-error.ts';
import { place } from '../../template/place.ts';
import { startExpiry } from './expiry.ts';
import type { TableSettings } from './tables.ts';

export interface DynamoDbEngine {
  client: DynamoDBClient;
  close(): Promise<void>;
}

const attempts = 15;

interface Settings {
  port: number;
  /** The directory of the store, made when it is missing. */
  path: string;
  tables: TableSettings[];
  /** Told when the store stops although nobody asked it to. */
  onExit: (code: number | null) => void;
}

function launch({ port, path }: Settings): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [String(port), path], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { AWS_REGION: place.region, AWS_ACCOUNT_ID: place.account },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => {
    complaint = `${complaint}${data.toString()}`.slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      if (JSON.stringify(message).includes('EADDRINUSE')) reject(portInUse(port));
      else resolve(child);
    });
    child.once('exit', (code) => reject(new StartError(`the table store stopped (${code}): ${complaint}`)));
  });
}

/** One call that reaches the files: they open only then, and not while a process that was killed still has them. */
async function opens(client: DynamoDBClient): Promise<boolean> {
  try {
    await client.send(new ListTablesCommand({}));
    return true;
  } catch {
    return false;
  }
}

async function launchOnFreeFiles(settings: Settings, client: DynamoDBClient): Promise<ChildProcess> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const child = await launch(settings);
    if (await opens(client)) return child;
    child.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new StartError(`the tables in ${settings.path} cannot be opened; another process may have them open`);
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

function keysOf(
  table: { KeySchema?: { AttributeName?: string | undefined }[] | undefined } | undefined,
): string {
  return (table?.KeySchema ?? []).map(({ AttributeName }) => AttributeName).join();
}

function indexesOf(table: Pick<TableDescription, 'GlobalSecondaryIndexes'>): string {
  const indexes = (table.GlobalSecondaryIndexes ?? []).map((index) => `${index.IndexName}(${keysOf(index)})`);
  return indexes.sort().join();
}

/** A table that is still being made answers as if it were not there. */
async function untilMade(client: DynamoDBClient, name: string): Promise<void> {
  await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 60 }, { TableName: name });
}

async function ensureTable(client: DynamoDBClient, { name, create }: TableSettings): Promise<void> {
  const existing = await describe(client, name);
  if (existing === undefined) {
    await client.send(new CreateTableCommand(create));
    return;
  }
  const expected = { GlobalSecondaryIndexes: create.GlobalSecondaryIndexes };
  if (keysOf(existing) === keysOf(create) && indexesOf(existing) === indexesOf(expected)) return;
  throw new StartError(
    `table ${name} in the data directory has other keys or indexes than the template; start with --fresh`,
  );
}

/**
 * Starts the table store in a process of its own and creates the tables that are missing. Data lies in `path` and
 * survives the end of either process. Throws StartError for a port in use, files held by another copy, or a table
 * whose keys no longer match.
 */
export async function startDynamoDb(settings: Settings): Promise<DynamoDbEngine> {
  mkdirSync(settings.path, { recursive: true });
  const endpoint = `http://127.0.0.1:${settings.port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: place.region,
    credentials: localCredentials,
    maxAttempts: 1,
  });
  const child = await launchOnFreeFiles(settings, client);
  for (const table of settings.tables) await ensureTable(client, table);
  await Promise.all(settings.tables.map(({ name }) => untilMade(client, name)));
  const expiry = startExpiry(client, settings.tables);
  let closing = false;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      if (!closing) settings.onExit(code);
      resolve();
    });
  });
  return {
    client,
    async close() {
      closing = true;
      await expiry.close();
      client.destroy();
      const force = setTimeout(() => child.kill('SIGKILL'), 3000);
      if (child.connected) child.send('close');
      await exited;
      clearTimeout(force);
    },
  };
}
