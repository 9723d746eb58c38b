import { randomUUID } from 'node:crypto';
import type { ContactReader, ContactWriter } from '../../../../functions/adapters/contact-store.ts';
import type { ContentStore } from '../../../../functions/adapters/content-store.ts';
import type { LedgerStore } from '../../../../functions/adapters/ledger-store.ts';
import type { CodeTarget, TokenStore, Wait } from '../../../../functions/adapters/token-store.ts';
import { derivedId, sha256Hex } from '../../../../functions/domain/hash.ts';
import type { CaseId } from '../../../../functions/domain/ids.ts';
import type { AnyCommit } from '../../../../functions/domain/ledger/commit.ts';
import type { Contact } from '../../../../functions/domain/report/report.ts';

/** A ledger in memory: a taken sequence number refuses a commit, as the condition of the table does. */
export const memoryLedger = (): LedgerStore & { streams: () => string[] } => {
  const streams = new Map<string, AnyCommit[]>();
  const of = (stream: string): AnyCommit[] => streams.get(stream) ?? [];
  return {
    streams: () => [...streams.keys()],
    load: async (stream) => structuredClone(of(stream)),
    head: async (stream) => of(stream).at(-1) ?? null,
    append: async (commit) => {
      if (of(commit.stream).length !== commit.sequence - 1) return false;
      streams.set(commit.stream, [...of(commit.stream), structuredClone(commit)]);
      return true;
    },
    streamsOfDay: async (day) =>
      new Map(
        [...streams].flatMap(([stream, commits]) => {
          const last = commits.findLast((commit) => commit.at.startsWith(day));
          return last === undefined ? [] : [[stream, last.sequence] as const];
        }),
      ),
  };
};

/** Sealed words in memory: written once, what is written later under the same name is not. */
export const memoryContent = (): ContentStore => {
  const items = new Map<string, { salt: string; body: string }>();
  const digestOf = (item: { salt: string; body: string }): string => sha256Hex(`${item.salt}|${item.body}`);
  return {
    seal: async ({ stream, commandId, label, value }) => {
      const contentId = derivedId('content', stream, commandId, label);
      const item = items.get(contentId) ?? { salt: randomUUID(), body: JSON.stringify(value) };
      items.set(contentId, item);
      return { contentId, digest: digestOf(item) };
    },
    open: async (_stream, ref, schema) => {
      const item = items.get(ref.contentId);
      if (item === undefined || digestOf(item) !== ref.digest) throw new Error('ContentMissing');
      return schema.parse(JSON.parse(item.body));
    },
  };
};

/** Waits, codes and keys in memory. */
export const memoryTokens = (): TokenStore => {
  const waits = new Map<string, Wait>();
  const codes = new Map<string, CodeTarget>();
  const keys = new Map<string, CaseId>();
  return {
    putWait: async (taskId, wait) => void waits.set(taskId, wait),
    wait: async (taskId) => waits.get(taskId) ?? null,
    dueTimes: async (taskIds) =>
      new Map(
        taskIds.flatMap((taskId) => {
          const wait = waits.get(taskId);
          return wait === undefined ? [] : [[taskId, wait.due] as const];
        }),
      ),
    endWait: async (taskId) => void waits.delete(taskId),
    putCode: async (hash, target) => void codes.set(hash, target),
    code: async (hash) => codes.get(hash) ?? null,
    claimKey: async (keyMac, caseId) => {
      if (!keys.has(keyMac)) keys.set(keyMac, caseId);
      return keys.get(keyMac) ?? caseId;
    },
  };
};

export const memoryContacts = (): ContactWriter & ContactReader => {
  const contacts = new Map<string, Contact>();
  return {
    keep: async (caseId, contact) => void contacts.set(caseId, contact),
    read: async (caseId) => contacts.get(caseId) ?? null,
  };
};
