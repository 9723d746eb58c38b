import { z } from 'zod';
import type { LedgerStore } from '../../adapters/ledger-store.ts';
import { mapBounded } from '../../adapters/map-bounded.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { anyCommitSchema, type ChainFault, findChainFault } from '../../domain/ledger/commit.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  /** The day whose streams are verified, from their first commit on. */
  day: z.iso.date('Give a day as YYYY-MM-DD'),
});

/** A busy day has thousands of streams, and the answer half a minute. */
const streamsAtOnce = 16;

interface Fault extends ChainFault {
  readonly stream: string;
}

/** POST /api/audit/verifications: verifies every stream that a commit of the day belongs to. */
export const createVerifyLedgerHandler = (deps: { ledger: LedgerStore; reads: ReadLog }) => {
  const verify = async (stream: string): Promise<readonly Fault[]> => {
    const commits = z.array(anyCommitSchema).parse(await deps.ledger.load(stream));
    const fault = findChainFault(commits);
    return fault ? [{ stream, ...fault }] : [];
  };

  return createApiHandler({
    roles: ['auditor', 'supervisor'],
    body: bodySchema,
    handle: async ({ body: { day }, staff }) => {
      const streams = [...(await deps.ledger.streamsOfDay(day)).keys()];
      const faults = (await mapBounded(streams, streamsAtOnce, verify)).flat();
      await deps.reads.record(staff.id, {
        type: 'LedgerVerified',
        streams: streams.length,
        faults: faults.length,
      });
      return json(200, { day, streams: streams.length, faults });
    },
  });
};
