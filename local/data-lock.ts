import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

/** Where the holder of a data directory listens: it vanishes with its process, however that ends. */
function addressFor(dataDir: string): string {
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 24);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\local-data-${name}`
    : join(tmpdir(), `local-data-${name}.sock`);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function isHeld(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * Takes a data directory for this process, making it when it is missing, until the process ends or calls the
 * function that is returned. Throws StartError when another running process has it.
 */
export async function holdDataDir(dataDir: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true });
  const address = addressFor(dataDir);
  const first = await listen(address);
  if (first !== undefined) return () => first.close();
  if (!(await isHeld(address))) rmSync(address, { force: true });
  const second = await listen(address);
  if (second !== undefined) return () => second.close();
  throw new StartError(
    `another copy is running on the data in ${dataDir}; stop it, or name another directory with --data`,
  );
}
