import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionSpec } from './spec.ts';

const groups = ['api', 'steps', 'jobs'] as const;

/**
 * Compares the function list with the folders below `root`/functions. Throws one Error that names every folder that
 * is on no list and every listed function without an index.ts, so that neither is deployed or left out by accident.
 */
export function assertFoldersMatch(root: string, specs: readonly FunctionSpec[]): void {
  const listed = new Set(specs.map(folderOf));
  const present = new Set(groups.flatMap((group) => foldersIn(root, group)));
  const problems = [
    ...[...present]
      .filter((folder) => !listed.has(folder))
      .map((folder) => `${folder} is on no list in lib/functions`),
    ...[...listed]
      .filter((folder) => !present.has(folder))
      .map((folder) => `${folder}/index.ts is listed but absent`),
  ];
  if (problems.length > 0) throw new Error(`Functions and their list differ:\n  ${problems.join('\n  ')}`);
}

/** The folder of a function, from the root of the repository. */
export function folderOf(spec: FunctionSpec): string {
  return `functions/${spec.group}/${spec.name}`;
}

function foldersIn(root: string, group: (typeof groups)[number]): string[] {
  const folder = join(root, 'functions', group);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.ts')))
    .map((name) => `functions/${group}/${name}`);
}
