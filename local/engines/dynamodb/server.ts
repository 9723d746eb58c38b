// Runs in a process of its own, so that storing does not hold up requests. Lives only as long as its parent: the
// channel between them closes however the parent ends, kill -9 included.
import type { Server } from 'node:http';
import { createRequire } from 'node:module';

const dynalite: (options: {
  path: string;
  createTableMs: number;
  deleteTableMs: number;
  updateTableMs: number;
}) => Server = createRequire(import.meta.url)('dynalite');

const [port, path] = process.argv.slice(2);

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));

if (port !== undefined && path !== undefined) {
  const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.keepAliveTimeout = 60_000;
  server.on('error', (error: NodeJS.ErrnoException) => process.send?.({ failed: error.code ?? error.name }));
  server.listen(Number(port), '127.0.0.1', () => process.send?.({ listening: true }));
  process.on('message', () => server.close(() => process.exit(0)));
}
