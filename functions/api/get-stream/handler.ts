import { z } from 'zod';
import type { LedgerStore } from '../../adapters/ledger-store.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { anyCommitSchema, findChainFault } from '../../domain/ledger/commit.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
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

/** GET /api/audit/streams/{stream}: the commits of a stream and whether its chain holds. Codes and ids, never words. */
export const createGetStreamHandler = (deps: { ledger: LedgerStore; reads: ReadLog }) =>
  createApiHandler({
    roles: ['auditor', 'supervisor'],
    path: pathSchema,
    handle: async ({ path: { stream }, staff }) => {
      const commits = z.array(anyCommitSchema).parse(await deps.ledger.load(stream));
      if (commits.length === 0) throw notFound('stream');
      await deps.reads.record(staff.id, { type: 'StreamRead', stream });
      return json(200, { stream, commits, fault: findChainFault(commits) });
    },
  });
