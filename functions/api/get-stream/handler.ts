import { z } from 'zod';
import type { LedgerStore } from '../../adapters/ledger-store.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { anyCommitSchema, findChainFault } from '../../domain/ledger/commit.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { parseQuery } from '../../http/parse-query.ts';
import { json } from '../../http/problem.ts';

/** A path part that may be percent-encoded once more than the gateway takes off; as it is where that cannot be. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A stream in a path: `#` travels as `:` or percent-encoded. */
const pathSchema = z.object({
  stream: z
    .string()
    .transform((text) => decoded(text).replace(':', '#'))
    .refine((text) => /^(case|force|staff)#[0-9a-zA-Z-]{1,80}$|^(system|on-call|statistics)$/.test(text)),
});

/** Commits a page: a stream of somebody who reads all day grows beyond what one answer may hold. */
const pageSize = 1_000;

const querySchema = z.object({
  cursor: z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/, 'Use the cursor of the page before')
    .transform(Number)
    .default(0),
});

/**
 * GET /api/audit/streams/{stream}?cursor=: the commits of a stream, oldest first and a page at a time; how many there are,
 * and whether the chain of all of them holds. Codes and ids, never words.
 */
export const createGetStreamHandler = (deps: { ledger: LedgerStore; reads: ReadLog }) =>
  createApiHandler({
    roles: ['auditor', 'supervisor'],
    path: pathSchema,
    handle: async ({ path: { stream }, query, staff }) => {
      const { cursor: from } = parseQuery(querySchema, query);
      const commits = z.array(anyCommitSchema).parse(await deps.ledger.load(stream));
      if (commits.length === 0) throw notFound('stream');
      await deps.reads.record(staff.id, { type: 'StreamRead', stream });
      const to = from + pageSize;
      return json(200, {
        stream,
        count: commits.length,
        commits: commits.slice(from, to),
        fault: findChainFault(commits),
        ...(to < commits.length ? { cursor: String(to) } : {}),
      });
    },
  });
