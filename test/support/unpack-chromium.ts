import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Unpacks the Chromium of the npm package into `folder`, with its fonts and the shared libraries that a bare machine
 * lacks. Run as a process of its own, since the package reads its surroundings when it is loaded:
 * the libraries only come along where it believes to be in a Lambda.
 */
async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  process.env.TMPDIR = draft;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  // Another test may have been quicker; what it unpacked is the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: unpack-chromium FOLDER');
if (!existsSync(join(folder, 'chromium'))) await unpack(folder);
