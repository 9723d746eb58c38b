import { spawn } from 'node:child_process';
import { StartError } from './start-error.ts';

interface Script {
  /** The directory to run in. */
  root: string;
  file: string;
  /** Variables beside those of this process. */
  env?: Record<string, string>;
  /** What it means when the script fails. */
  failure: string;
}

/**
 * Runs a TypeScript file in a process of its own, so that what it loads is gone afterwards. Throws StartError with
 * what it complained about when it fails.
 */
export async function runScript({ root, file, env = {}, failure }: Script): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => {
    complaint += data.toString();
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new StartError(`${failure}:\n${complaint.trim()}`);
}
