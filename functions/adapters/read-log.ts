import type { ForceId } from '../domain/force/forces.ts';
import type { CaseId } from '../domain/ids.ts';
import { chain } from '../domain/ledger/commit.ts';
import { CommitConflict } from './errors.ts';
import type { LedgerStore } from './ledger-store.ts';

/** What a member of staff read. */
export type ReadEvent =
  | { readonly type: 'CaseRead'; readonly caseId: CaseId }
  | { readonly type: 'CaseLookedUp'; readonly caseId: CaseId }
  | { readonly type: 'InformationReportRead'; readonly caseId: CaseId }
  | { readonly type: 'HistoryRead'; readonly caseId: CaseId }
  | { readonly type: 'StreamRead'; readonly stream: string }
  | { readonly type: 'OnCallRead' }
  | { readonly type: 'ForceRead'; readonly forceId: ForceId }
  | { readonly type: 'LedgerVerified'; readonly streams: number; readonly faults: number };

export interface ReadLog {
  /** Records a read on the stream of the reader. Whoever cannot be recorded reads nothing: it throws. */
  record(staffId: string, event: ReadEvent): Promise<void>;
}

const tries = 8;

export const createReadLog = (deps: {
  ledger: LedgerStore;
  now: () => string;
  newId: () => string;
}): ReadLog => ({
  record: async (staffId, event) => {
    const stream = `staff#${staffId}`;
    const draft = {
      stream,
      commandId: deps.newId(),
      actor: { kind: 'staff' as const, id: staffId },
      at: deps.now(),
      events: [event],
    };
    for (let count = 0; count < tries; count += 1) {
      if (await deps.ledger.append(chain(draft, await deps.ledger.head(stream)))) return;
    }
    throw new CommitConflict();
  },
});
