import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FunctionsEngine } from './engines/functions/engine.ts';
import type { FunctionSettings } from './engines/functions/settings.ts';
import { forceRoster, onCallRoster } from './rosters.ts';

const forces = z.array(z.looseObject({ id: z.string() }));

/** Each force's mailbox and contacts on one machine, and the charity's own roster; the domain is one that cannot exist. */
function directory(forcesFile: string) {
  const ids = forces.parse(JSON.parse(readFileSync(forcesFile, 'utf8'))).map(({ id }) => id);
  return {
    mailboxes: ids.map((id) => ({ forceId: id, address: `information.reports@${id}.police.example` })),
    rosters: ids.map((id, index) => ({ forceId: id, fastTime: forceRoster(index) })),
    onCall: onCallRoster(Date.now()),
  };
}

function isImporter({ name, logicalId }: FunctionSettings): boolean {
  return [name, logicalId].some((text) => text.toLowerCase().replaceAll('-', '').includes('trustdirectory'));
}

/**
 * Gives every force its local mailbox and contacts, and the charity people on call, through the function
 * `trust-directory`, which may run at every start: what staff changed since stays.
 * Resolves to false when the template has no such function.
 */
export async function seedDirectory(
  functions: readonly FunctionSettings[],
  invoke: FunctionsEngine['invoke'],
  forcesFile: string,
): Promise<boolean> {
  const importer = functions.find(isImporter);
  if (importer === undefined) return false;
  await invoke(importer.arn, directory(forcesFile));
  return true;
}
