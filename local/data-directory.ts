import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a run writes into its data directory. */
const entries = [
  'buckets',
  'cdk.out',
  'dynamodb',
  'endpoints.json',
  'issuer',
  'logs',
  'mail',
  'secrets.json',
  'step-functions',
];

/** Removes what earlier runs wrote into a data directory, and nothing else that may lie in it. */
export function emptyDataDirectory(dataDir: string): void {
  for (const entry of entries) rmSync(join(dataDir, entry), { recursive: true, force: true });
}
