import { spawn } from 'node:child_process';

export interface Outcome {
  readonly passed: boolean;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** Runs a command of the project's own node_modules and waits for its end. Its exit code decides. */
export function runCommand(
  command: string,
  { args, env = {} }: { args: readonly string[]; env?: Record<string, string> },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
