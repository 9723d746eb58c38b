import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePorts } from './free-port.ts';

const endpointsSchema = z.object({
  site: z.string(),
  dynamodb: z.string(),
  stepFunctions: z.string(),
  ses: z.string(),
  issuer: z.string(),
  inbox: z.string(),
});
export type Endpoints = z.infer<typeof endpointsSchema>;

const root = new URL('../..', import.meta.url).pathname;

/** Waits until `probe` gives something, for at most `seconds`. */
export const until = async <T>(
  what: string,
  probe: () => Promise<T | null | false>,
  seconds = 60,
): Promise<T> => {
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** The service as `npm start` runs it, in a process of its own that a test may kill, on ports that stay its own. */
export const aRunningService = () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'reporting-service-'));
  const file = join(dataDir, 'endpoints.json');
  let child: ChildProcess | null = null;
  let output = '';
  let port: number | null = null;

  const isUp = async (): Promise<Endpoints | false> => {
    if (child?.exitCode !== null) throw new Error(`The service stopped:\n${output}`);
    if (!existsSync(file)) return false;
    const endpoints = endpointsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const health = await fetch(`${endpoints.site}/api/health`).catch(() => null);
    return health?.ok ? endpoints : false;
  };

  const start = async (): Promise<Endpoints> => {
    rmSync(file, { force: true });
    port ??= await freePorts(7);
    const started = spawn(
      process.execPath,
      ['--import', 'tsx', 'local/main.ts', '--port', String(port), '--data', dataDir],
      {
        cwd: root,
      },
    );
    child = started;
    started.stdout.on('data', (text) => {
      output += String(text);
    });
    started.stderr.on('data', (text) => {
      output += String(text);
    });
    return until('the service to start', isUp, 170);
  };

  const stop = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child?.kill(signal);
    if (child) await exited(child);
  };

  return {
    dataDir,
    start,
    kill: () => stop('SIGKILL'),
    output: () => output,
    remove: async () => {
      await stop('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
