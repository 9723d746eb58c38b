import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of this machine that nothing listens on just now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the port is not told');
  return address.port;
};

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  const answered = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(port, '127.0.0.1');
  if (!(await answered)) return false;
  server.close();
  await once(server, 'close');
  return true;
};

/** Where this worker's ports begin. Workers that run at once never look at the same ones, nor at the 20,000s, which tests name. */
const base = 10_000 + 1_000 * (Number(process.env.VITEST_POOL_ID ?? 0) % 10);

/** The first of `count` ports in a row that nothing listens on just now, below those that clients are given. */
export const freePorts = async (count: number): Promise<number> => {
  const first = base + count * Math.floor(Math.random() * Math.floor(1_000 / count));
  const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
  return free.every(Boolean) ? first : freePorts(count);
};
