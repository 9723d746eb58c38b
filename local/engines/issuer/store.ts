import type { Adapter, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../../private-file.ts';

const entriesSchema = z.record(
  z.string(),
  z.strictObject({ payload: z.looseObject({}), expiresAt: z.number() }),
);

type Entries = Map<string, { payload: AdapterPayload; expiresAt: number }>;

/** How long what has no end of its own is kept, in seconds. */
const longestSeconds = 30 * 86_400;

function readEntries(file: string): Entries {
  return new Map(Object.entries(entriesSchema.parse(readJsonFile(file) ?? {})));
}

/**
 * Makes the adapters by which the issuer keeps sessions, grants and refresh tokens: in memory, and written to `file`
 * at every change, so that a restart signs nobody out.
 */
export function openStore(file: string): (model: string) => Adapter {
  const entries = readEntries(file);

  function save(): void {
    const now = Date.now();
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now) entries.delete(key);
    writeJsonFile(file, Object.fromEntries(entries));
  }

  function find(isWanted: (key: string, payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload, expiresAt }] of entries) {
      if (expiresAt > Date.now() && isWanted(key, payload)) return payload;
    }
    return undefined;
  }

  return (model) => {
    const isOwn = (key: string) => key.startsWith(`${model}:`);
    return {
      async upsert(id, payload, seconds) {
        entries.set(`${model}:${id}`, {
          payload,
          expiresAt: Date.now() + (seconds || longestSeconds) * 1000,
        });
        save();
      },
      find: async (id) => find((key) => key === `${model}:${id}`),
      findByUid: async (uid) => find((key, payload) => isOwn(key) && payload.uid === uid),
      findByUserCode: async (code) => find((key, payload) => isOwn(key) && payload.userCode === code),
      async destroy(id) {
        entries.delete(`${model}:${id}`);
        save();
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries)
          if (isOwn(key) && payload.grantId === grantId) entries.delete(key);
        save();
      },
      async consume(id) {
        const entry = entries.get(`${model}:${id}`);
        if (entry !== undefined)
          entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1000) };
        save();
      },
    };
  };
}
