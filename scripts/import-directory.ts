import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createContentStore } from '../functions/adapters/content-store.ts';
import { createForceDirectory, type ForceDirectory } from '../functions/adapters/force-directory.ts';
import { createLedgerStore } from '../functions/adapters/ledger-store.ts';
import { localCredentials } from '../local/local-credentials.ts';
import { changedMailboxes, nominateAll } from './directory/apply-list.ts';
import { readMailboxList } from './directory/read-list.ts';
import { readEndpoints, ScriptError } from './local/endpoints.ts';

const usage = 'npm run import-directory -- FILE [--dry-run] [--data DIR]';

const withDirectory = async <T>(
  endpoint: string,
  work: (directory: ForceDirectory) => Promise<T>,
): Promise<T> => {
  const plain = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials: localCredentials });
  const client = DynamoDBDocumentClient.from(plain);
  const { TableNames: names = [] } = await plain.send(new ListTablesCommand({}));
  const tableNamed = (pattern: RegExp): string => {
    const name = names.find((one) => pattern.test(one));
    if (name === undefined) throw new ScriptError('this endpoint has not the tables of the service');
    return name;
  };
  try {
    const now = (): string => new Date().toISOString();
    const ledger = createLedgerStore({ client, table: tableNamed(/ledger/i) });
    const newSalt = (): string => randomBytes(16).toString('hex');
    const content = createContentStore({ client, table: tableNamed(/content/i), newSalt });
    return await work(createForceDirectory({ ledger, content, now }));
  } finally {
    plain.destroy();
  }
};

/** Reads the file and puts its mailboxes forward, or with --dry-run says what it would; nothing where a line is wrong. */
const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: '.local' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new ScriptError(usage);
  const { mailboxes, errors } = readMailboxList(readFileSync(file, 'utf8'));
  for (const { line, message } of errors) console.error(`line ${line}: ${message}`);
  if (errors.length > 0) throw new ScriptError('nothing was changed: mend these lines first');
  await withDirectory(readEndpoints(values.data).dynamodb, async (directory) => {
    const changed = await changedMailboxes(directory, mailboxes);
    for (const { forceId } of changed) console.log(`${forceId}: another mailbox than the one in use`);
    const nominated = values['dry-run'] ? 0 : await nominateAll(directory, changed);
    console.log(
      `${mailboxes.length} listed, ${changed.length} changed, ${nominated} nominated; each is used once its test message is confirmed`,
    );
  });
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `import-directory: ${error.message}` : error);
  process.exitCode = 1;
}
