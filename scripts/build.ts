import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertFoldersMatch, folderOf } from '../lib/functions/folders.ts';
import { allFunctions } from '../lib/functions/list.ts';
import { bundleFunctions } from './build/functions.ts';
import { writeOutput } from './build/output.ts';
import { buildSite } from './build/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds everything that is deployed, into `.build`: functions/<verb-noun>/index.cjs and site/{assets,staff}.
 * Throws an Error naming a function or a source of the site that is missing, or a function that is on no list.
 */
export async function buildAssets(): Promise<void> {
  assertFoldersMatch(root, allFunctions);
  const present = allFunctions.filter((spec) => existsSync(join(root, folderOf(spec), 'index.ts')));
  const [functions, site] = await Promise.all([bundleFunctions(root, present), buildSite(root)]);
  await writeOutput(join(root, '.build/functions'), [...functions, ...placeholders(present)]);
  await writeOutput(join(root, '.build/site'), site);
}

/** While functions are still being written: ONLY_EXISTING=1 builds the rest of the app around the absent ones. */
function placeholders(present: typeof allFunctions) {
  return allFunctions
    .filter((spec) => !present.includes(spec))
    .map(({ name }) => ({
      path: `${name}/index.cjs`,
      contents: Buffer.from(`exports.handler = async () => { throw new Error('${name} is absent'); };`),
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
