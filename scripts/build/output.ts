import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A built file: path relative to the output folder, and what is in it. */
export interface Built {
  readonly path: string;
  readonly contents: Uint8Array;
}

/**
 * Makes `folder` hold `files` and nothing else. Files that are right already are left alone and others replaced in one
 * step, so that a build may run while another process reads the folder or builds it too.
 */
export async function writeOutput(folder: string, files: readonly Built[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const drafts = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await Promise.all(
      files.map((file, index) => writeChanged({ ...file, folder, draft: join(drafts, `${index}`) })),
    );
  } finally {
    await rm(drafts, { recursive: true, force: true });
  }
  await removeOthers(folder, new Set(files.map(({ path }) => path)));
}

async function writeChanged(file: Built & { folder: string; draft: string }): Promise<void> {
  const path = join(file.folder, file.path);
  if (existsSync(path) && (await readFile(path)).equals(file.contents)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(file.draft, file.contents);
  await rename(file.draft, path);
}

async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const stale = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !wanted.has(path.slice(folder.length + 1)));
  await Promise.all(stale.map((path) => rm(path, { force: true })));
}
