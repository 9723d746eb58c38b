import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { LedgerStore } from '../../adapters/ledger-store.ts';
import { reconcile, type Unaccounted } from '../../adapters/reconciliation.ts';
import { reportUnaccounted } from '../../domain/case/commands/report-unaccounted.ts';
import type { Counts } from '../../domain/case/reconcile.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly ledger: LedgerStore;
  readonly desk: CaseDesk;
  readonly now: () => string;
}

/** No case is older than the service. An operator may give another day. */
const inputSchema = z.object({ firstDay: z.iso.date().default('2026-01-01') });

const actor = { kind: 'system', id: 'reconcile-cases' } as const;

/**
 * Once a day: every accepted report is delivered, waiting, held or closed. A case that is nowhere becomes a supervisor's
 * task, and the log line an alarm stands on says how many there are. One that cannot be made a task holds up no other; its
 * error is thrown in the end.
 */
export const createReconcileCasesHandler = (deps: Deps) => {
  const makeTask = async ({ caseId, lastCommitAt }: Unaccounted, now: string): Promise<void> => {
    if (lastCommitAt === null) return;
    await deps.desk.carryOut({
      caseId,
      commandId: `unaccounted-${caseId}-${now.slice(0, 10)}`,
      actor,
      decide: (state) => reportUnaccounted(state, { lastCommitAt, now }),
    });
  };

  return createStepHandler(inputSchema, async ({ firstDay }): Promise<Counts> => {
    const now = deps.now();
    const { counts, unaccounted } = await reconcile(deps, { firstDay, now });
    const errors = await attemptEach(unaccounted, (one) => makeTask(one, now));
    if (unaccounted.length > 0) log({ event: 'unaccounted', count: unaccounted.length });
    if (errors.length > 0) throw errors[0];
    log({ event: 'reconciled', count: counts.accepted });
    return counts;
  });
};
