import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const root = new URL('../..', import.meta.url).pathname;

/** The package forbids reading its package.json by name, so its folder is found through its entry. */
function packagedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const text = readFileSync(join(entry.slice(0, entry.indexOf('/build/')), 'package.json'), 'utf8');
  return String(JSON.parse(text).version);
}

/**
 * Starts a headless browser: the one that BROWSER_PATH names, or else the Chromium from npm, unpacked once into
 * node_modules/.cache. Nothing need be installed by hand. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.BROWSER_PATH;
  // As people have it: Back may show a page from memory.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  if (named !== undefined)
    return chromium.launch({ executablePath: named, args: ['--no-sandbox'], ignoreDefaultArgs });
  const folder = await unpacked();
  return chromium.launch({
    ignoreDefaultArgs,
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...environment(),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

async function unpacked(): Promise<string> {
  const folder = join(root, `node_modules/.cache/chromium-${packagedVersion()}`);
  if (existsSync(folder)) return folder;
  await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    join(dirname(new URL(import.meta.url).pathname), 'unpack-chromium.ts'),
    folder,
  ]);
  return folder;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
