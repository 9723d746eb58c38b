import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { CaseStore } from '../../adapters/case-store.ts';
import type { ContactRemover } from '../../adapters/contact-store.ts';
import type { LedgerStore } from '../../adapters/ledger-store.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { ExecutionStatus, WorkflowInspector } from '../../adapters/workflow.ts';
import { reportLostExecution } from '../../domain/case/commands/lost-execution.ts';
import { caseIdOf } from '../../domain/case/evolve.ts';
import { type CaseState, openTasks } from '../../domain/case/state.ts';
import type { CaseId } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly ledger: LedgerStore;
  readonly cases: CaseStore;
  readonly desk: CaseDesk;
  readonly projections: ProjectionStore;
  readonly workflow: WorkflowInspector;
  readonly contacts: ContactRemover;
  readonly now: () => string;
}

const dayMilliseconds = 24 * 60 * 60 * 1_000;

const daysToSweep = (now: string): readonly string[] =>
  [0, 1].map((back) => new Date(Date.parse(now) - back * dayMilliseconds).toISOString().slice(0, 10));

const badEnds: readonly ExecutionStatus[] = ['FAILED', 'TIMED_OUT', 'ABORTED'];

const waitsForWorkflow = (state: CaseState): boolean =>
  openTasks(state).some((task) => task.workflow && task.round === state.round);

/** An execution that is not known any more is missed only where a task waits for it: one that ended is forgotten in time. */
const isLost = (state: CaseState, status: ExecutionStatus): boolean =>
  badEnds.includes(status) || (status === 'NONE' && waitsForWorkflow(state));

/**
 * Judges by the ledger what a crash left undone: rounds not started, answers not sent, projections behind, executions that
 * ended badly, contact details whose deletion was decided. Logs how many cases it had to mend: an alarm stands on that. A case that cannot be mended holds up no
 * other; its error is thrown in the end.
 */
export const createSweepLedgerHandler = (deps: Deps) => {
  const mendProjection = async (state: CaseState): Promise<boolean> => {
    const version = await deps.projections.versionOf(state.caseId);
    if (version >= state.head.sequence) return false;
    await deps.desk.settle(state, version);
    return true;
  };

  const mendExecution = async (state: CaseState): Promise<boolean> => {
    if (reportLostExecution(state).length === 0) return false;
    if (!isLost(state, await deps.workflow.status(state.caseId, state.round))) return false;
    const { events } = await deps.desk.carryOut({
      caseId: state.caseId,
      commandId: `lost-${state.caseId}-${state.round}`,
      actor: { kind: 'system', id: 'sweep-ledger' },
      decide: reportLostExecution,
    });
    return events.length > 0;
  };

  const sweepCase = async (caseId: CaseId): Promise<boolean> => {
    const state = await deps.cases.load(caseId);
    if (!state) return false;
    if (state.contactDeletedAt) await deps.contacts.remove(caseId);
    const isMended = await mendProjection(state);
    return (await mendExecution(state)) || isMended;
  };

  return createStepHandler(z.unknown(), async () => {
    const days = await Promise.all(daysToSweep(deps.now()).map((day) => deps.ledger.streamsOfDay(day)));
    const streams = new Set(days.flatMap((day) => [...day.keys()]));
    const touched = [...streams].filter((stream) => stream.startsWith('case#')).map(caseIdOf);
    const cases = [...new Set([...touched, ...(await deps.workflow.casesOfFailures())])];
    let repaired = 0;
    const errors = await attemptEach(cases, async (caseId) => {
      if (await sweepCase(caseId)) repaired += 1;
    });
    if (repaired > 0) log({ event: 'repaired', count: repaired });
    log({ event: 'swept', count: cases.length });
    if (errors.length > 0) throw errors[0];
    return { swept: cases.length, repaired };
  });
};
