import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertFoldersMatch } from '../lib/functions/folders.ts';
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
  const [functions, site] = await Promise.all([bundleFunctions(root, allFunctions), buildSite(root)]);
  await writeOutput(join(root, '.build/functions'), functions);
  await writeOutput(join(root, '.build/site'), site);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
