import { type Catalogue, createCatalogue } from './catalogue.ts';
import { ServiceError } from './errors.ts';
import { createDriver } from './execution/driver.ts';
import type { Detail, Entry, StartedDetail } from './execution/entry.ts';
import { beginRun } from './execution/fold.ts';
import type { Machinery } from './execution/machinery.ts';
import { createRecorder } from './execution/recorder.ts';
import type { Failure, Run } from './execution/run.ts';
import { type Journal, keyOf, type Summary } from './journal/journal.ts';
import type { Machines } from './journal/machines.ts';
import { summaryOf, unfinishedRuns } from './recover.ts';
import { newToken } from './tokens.ts';

/** The executions of this engine: those that run, in memory, and those that have ended, on disk. */
export interface Executions {
  /** Begins one. It is on disk when this returns. Throws ServiceError where the name is taken. */
  start(started: StartedDetail): Summary;
  /** Throws ServiceError where it does not exist. Stopping one that has ended changes nothing. */
  stop(arn: string, failure: Failure): Summary;
  find(arn: string): Summary;
  entries(arn: string): Entry[];
  list: Catalogue['list'];
  /** Whether there ever was an execution with this key, and the execution itself while it runs. */
  exists(key: string): boolean;
  running(key: string): Run | undefined;
  machinery: Machinery;
  /** Goes on with what was running when the process last stopped. */
  resume(): void;
  /** Writes what is not on disk yet. */
  flush(): void;
}

interface Parts extends Pick<Machinery, 'invoke' | 'schedule' | 'timers' | 'now' | 'random' | 'isClosed'> {
  journal: Journal;
  machines: Machines;
}

export function openExecutions(parts: Parts): Executions {
  const { journal, machines, timers, now } = parts;
  const runs = new Map(unfinishedRuns(journal, machines, now()).map((run) => [run.key, run]));
  const catalogue = createCatalogue([...journal.finished(), ...[...runs.values()].map(summaryOf)]);

  function ended(run: Run): void {
    journal.finish(summaryOf(run));
    catalogue.replace(summaryOf(run));
    runs.delete(run.key);
  }

  const recorder = createRecorder({ ...parts, ended });
  const token: Machinery['newToken'] = (run, branch) => newToken({ key: run.key, branch: branch.id });
  const machinery = createDriver({ ...parts, recorder, newToken: token }, report);

  function endNow(run: Run, detail: Detail): void {
    const root = run.branches.get('');
    if (root !== undefined) recorder.end(run, root, detail);
  }

  function goOn(run: Run): void {
    if (parts.isClosed()) return;
    const { TimeoutSeconds } = run.machine;
    if (TimeoutSeconds !== undefined) {
      const deadline = run.startedAt + TimeoutSeconds * 1000;
      run.cancelTimer = timers.at(deadline, () => endNow(run, { kind: 'execution-timed-out' }));
    }
    for (const branch of [...run.branches.values()]) machinery.advance(run, branch);
  }

  function find(arn: string): Summary {
    const summary = catalogue.find(keyOf(arn));
    if (summary === undefined) throw new ServiceError('ExecutionDoesNotExist', arn);
    return summary;
  }

  return {
    machinery,
    find,
    list: catalogue.list,
    exists: (key) => catalogue.find(key) !== undefined,
    running: (key) => runs.get(key),
    resume: () => [...runs.values()].forEach(goOn),
    flush: () => [...runs.values()].forEach(recorder.flush),
    start(detail) {
      const key = keyOf(detail.arn);
      const same = catalogue.find(key);
      if (same !== undefined && runs.get(key)?.started.input === detail.input) return same;
      if (same !== undefined) throw new ServiceError('ExecutionAlreadyExists', detail.arn);
      const entry = { id: 1, previous: 0, at: now(), branch: '', detail };
      const run = beginRun(key, machines.revision(detail.definition), entry);
      journal.append(key, [JSON.stringify(entry)]);
      runs.set(key, run);
      catalogue.add(summaryOf(run));
      setImmediate(goOn, run);
      return summaryOf(run);
    },
    stop(arn, failure) {
      const run = runs.get(find(arn).key);
      if (run !== undefined) endNow(run, { kind: 'execution-aborted', ...failure });
      return find(arn);
    },
    entries(arn) {
      const { key } = find(arn);
      const run = runs.get(key);
      if (run !== undefined) recorder.flush(run);
      return journal.read(key);
    },
  };
}

/** What should never happen: the disk is full, or a defect. The execution stands still until the next start. */
function report(executionArn: string, error: unknown): void {
  const reason = error instanceof Error ? error.name : 'unknown';
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  console.error(`Step Functions: ${executionArn} stands still until the next start (${reason}${code})`);
}
