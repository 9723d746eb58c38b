import { join, resolve } from 'node:path';
import { announce } from './announcement.ts';
import { emptyDataDirectory } from './data-directory.ts';
import { holdDataDir } from './data-lock.ts';
import { postDemoReports } from './demo.ts';
import { UnsupportedDefinition } from './engines/step-functions/definition/load.ts';
import { endWithLauncher, onStopRequest } from './lifetime.ts';
import { type Options, parseOptions } from './options.ts';
import { type Addresses, layOut, requireFreePorts } from './ports.ts';
import { runScript } from './run-script.ts';
import { type Running, startLocal } from './start.ts';
import { StartError } from './start-error.ts';
import { synthesize } from './synthesize.ts';

const root = resolve(import.meta.dirname, '..');

/** Says how long each step took, so that a slow one is seen. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.log(`${name.padEnd(12)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

async function start(addresses: Addresses, dataDir: string): Promise<Running> {
  const build = {
    root,
    file: join(root, 'scripts/build.ts'),
    failure: 'the functions and the site were not built',
  };
  await step('Bundled', () => runScript(build));
  const app = { root, file: join(root, 'bin/app.ts') };
  const assembly = await step('Synthesized', () => synthesize(app, join(dataDir, 'cdk.out')));
  const forcesFile = join(root, 'data/forces.json');
  return step('Started', () => startLocal({ assembly, addresses, dataDir, forcesFile, warn: console.error }));
}

async function run(options: Options): Promise<void> {
  endWithLauncher();
  const dataDir = resolve(options.data);
  const addresses = layOut(options.port);
  await requireFreePorts(addresses);
  await holdDataDir(dataDir);
  if (options.fresh) emptyDataDirectory(dataDir);
  const running = await start(addresses, dataDir);
  onStopRequest(running.close);
  if (options.demo) {
    const { accepted, of } = await postDemoReports(addresses.site.url, join(root, 'data/demo-reports.json'));
    console.log(`Demo reports accepted: ${accepted} of ${of}`);
  }
  console.log(announce(addresses, running.identity, dataDir));
}

function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof UnsupportedDefinition)
    return `npm start: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  process.env.TZ = 'UTC';
  await run(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
