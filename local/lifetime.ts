import { readFileSync } from 'node:fs';

const checkEveryMs = 250;

/** Calls `end` once when the terminal or the system asks the process to stop; a second request stops it at once. */
export function onStopRequest(end: () => Promise<void>): void {
  let asked = false;
  const stop = () => {
    if (asked) process.exit(1);
    asked = true;
    void end().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parentOf(pid: number): number {
  return Number(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] ?? 0);
}

/** The npm that runs this script, some shells and launchers above; where that cannot be seen, the parent. */
function launcher(): number {
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    if (read(`/proc/${pid}/cmdline`).startsWith('npm')) return pid;
  }
  return process.ppid;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Under npm, the process that a person or a script kills is npm. The shells between do not pass that on, and a
 * service that went on by itself would hold the ports at the next start: it ends as if it had been killed too.
 */
export function endWithLauncher(): void {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const pid = launcher();
  const timer = setInterval(() => {
    if (!isRunning(pid)) process.exit(1);
  }, checkEveryMs);
  timer.unref();
}
