import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadDefinition } from '../definition/load.ts';
import type { Machine } from '../definition/schema.ts';

const storedSchema = z.object({
  name: z.string(),
  arn: z.string(),
  createdAt: z.number(),
  definition: z.unknown(),
});

/**
 * Every revision of every definition that was ever started, by digest. As on AWS, an execution goes on under the
 * revision it was started with, though the definition has been changed since.
 */
export interface Machines {
  /** Keeps a definition and returns its digest. Throws UnsupportedDefinition. */
  keep(machine: { name: string; arn: string; definition: unknown }): { revision: string; createdAt: number };
  /** The definition with this digest, ready to run. */
  revision(revision: string): Machine;
}

export function openMachines(dataDir: string, now: () => number): Machines {
  const dir = join(dataDir, 'machines');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = (revision: string) => join(dir, `${revision}.json`);
  const loaded = new Map<string, Machine>();
  const stored = new Map(
    readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -5), read(join(dir, name))]),
  );

  return {
    keep({ name, arn, definition }) {
      const revision = createHash('sha256')
        .update(JSON.stringify([arn, definition]))
        .digest('hex')
        .slice(0, 32);
      loaded.set(revision, loadDefinition(name, definition));
      if (!stored.has(revision)) {
        const value = { name, arn, createdAt: now(), definition };
        writeFileSync(`${file(revision)}.new`, JSON.stringify(value), { mode: 0o600 });
        renameSync(`${file(revision)}.new`, file(revision));
        stored.set(revision, value);
      }
      const revisions = [...stored.values()].filter((other) => other.arn === arn);
      return { revision, createdAt: Math.min(...revisions.map(({ createdAt }) => createdAt)) };
    },
    revision(revision) {
      const known = loaded.get(revision);
      if (known !== undefined) return known;
      const { name, definition } = stored.get(revision) ?? read(file(revision));
      const machine = loadDefinition(name, definition);
      loaded.set(revision, machine);
      return machine;
    },
  };
}

function read(file: string): z.infer<typeof storedSchema> {
  return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
