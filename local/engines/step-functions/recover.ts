import type { Entry } from './execution/entry.ts';
import { BrokenJournal, beginRun, fold } from './execution/fold.ts';
import type { Run } from './execution/run.ts';
import type { Journal, Summary } from './journal/journal.ts';
import type { Machines } from './journal/machines.ts';

export function summaryOf(run: Run): Summary {
  const { key, status, startedAt, endedAt } = run;
  const { arn, name, machineArn } = run.started;
  return { key, arn, name, machineArn, status, startedAt, endedAt };
}

/**
 * The executions that were running when the process last stopped, folded from their journals. One that had ended, but
 * was not among the finished yet, is put there.
 */
export function unfinishedRuns(journal: Journal, machines: Machines, now: number): Run[] {
  return journal.running().flatMap(({ key, entries }) => {
    const run = recover(key, entries, machines);
    if (run.status !== 'RUNNING') {
      journal.finish(summaryOf(run));
      return [];
    }
    allowHeartbeats(run, now);
    return [run];
  });
}

function recover(key: string, [first, ...rest]: Entry[], machines: Machines): Run {
  if (first?.detail.kind !== 'execution-started')
    throw new BrokenJournal(`${key} does not begin with a start`);
  const { at, detail } = first;
  const run = beginRun(key, machines.revision(detail.definition), { at, detail });
  for (const entry of rest) fold(run, entry);
  return run;
}

/** No heartbeat could arrive while the process was down: that time does not count. */
function allowHeartbeats(run: Run, now: number): void {
  for (const { position } of run.branches.values()) {
    if (position.kind === 'in' && position.frame.phase.kind === 'task')
      position.frame.phase.heartbeatAt = now;
  }
}
