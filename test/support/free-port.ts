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
