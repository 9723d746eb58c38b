import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A built file: path relative to the output folder, and what is in it. */
export interface Built {
  readonly path: string;
  readonly contents: Uint8Array;
}

/**
 * Makes `folder` hold `files` and nothing else. Files that are right already are left alone and others replaced in one
 * step, so that a build may run while another process reads the folder.
 */
export async function writeOutput(folder: string, files: readonly Built[]): Promise<void> {
  const wanted = new Set(files.map(({ path }) => path));
  await Promise.all(files.map((file) => writeChanged(join(folder, file.path), file.contents)));
  const stale = (await listFiles(folder)).filter((path) => !wanted.has(path) && !path.endsWith(unfinished));
  await Promise.all(stale.map((path) => rm(join(folder, path), { force: true })));
}

const unfinished = '.unfinished';

async function writeChanged(path: string, contents: Uint8Array): Promise<void> {
  if (existsSync(path) && (await readFile(path)).equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}${unfinished}`;
  await writeFile(draft, contents);
  await rename(draft, path);
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
