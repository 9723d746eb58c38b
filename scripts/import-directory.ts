import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDirectoryImports, type ListedAs } from '../functions/adapters/directory-imports.ts';
import { createDirectoryStore } from '../functions/adapters/directory-store.ts';
import { createForceDirectory } from '../functions/adapters/force-directory.ts';
import { readMailboxList } from '../functions/contracts/mailbox-list.ts';
import { importer } from '../functions/domain/force/directory-commands.ts';
import { ScriptError } from './local/endpoints.ts';
import { withStores } from './local/stores.ts';

const usage = 'npm run import-directory -- FILE [--dry-run] [--data DIR]';

const now = (): string => new Date().toISOString();

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
  await withStores(values.data, async (stores) => {
    const directory = createForceDirectory({ ...stores, now });
    const directories = createDirectoryStore({ ...stores, now });
    const imports = createDirectoryImports({ ...stores, directories, directory });
    const listed = await (values['dry-run']
      ? imports.compare(mailboxes)
      : imports.nominate(mailboxes, importer));
    const count = (as: ListedAs): number => listed.filter(({ listedAs }) => listedAs === as).length;
    for (const { forceId, listedAs, changesHours } of listed) {
      if (listedAs === 'new') console.log(`${forceId}: another mailbox than the one in use`);
      if (changesHours) console.log(`${forceId}: other office hours`);
    }
    const done = values['dry-run'] ? 'to nominate' : 'nominated';
    console.log(
      `${listed.length} listed: ${count('in-use')} in use, ${count('waiting')} waiting already, ${count('new')} ${done}; each is used once its test message is confirmed`,
    );
  });
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? `import-directory: ${error.message}` : error);
  process.exitCode = 1;
}
