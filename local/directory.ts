import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FunctionsEngine } from './engines/functions/engine.ts';
import type { FunctionSettings } from './engines/functions/settings.ts';

const forces = z.array(z.looseObject({ id: z.string() }));

/** Each force's mailbox on one machine; the domain is one that cannot exist. */
function mailboxes(forcesFile: string): { forceId: string; address: string }[] {
  return forces
    .parse(JSON.parse(readFileSync(forcesFile, 'utf8')))
    .map(({ id }) => ({ forceId: id, address: `information.reports@${id}.police.example` }));
}

function isImporter({ name, logicalId }: FunctionSettings): boolean {
  return [name, logicalId].some((text) => text.toLowerCase().replaceAll('-', '').includes('importdirectory'));
}

/**
 * Gives every force its local mailbox through the function `import-directory`, which may run at every start.
 * Resolves to false when the template has no such function.
 */
export async function seedDirectory(
  functions: readonly FunctionSettings[],
  invoke: FunctionsEngine['invoke'],
  forcesFile: string,
): Promise<boolean> {
  const importer = functions.find(isImporter);
  if (importer === undefined) return false;
  await invoke(importer.arn, { mailboxes: mailboxes(forcesFile) });
  return true;
}
