import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Taken = { from: string; to: string[]; secure: boolean; user: string | undefined; raw: Buffer };

export type Relay = { port: number; ca: string; taken: Taken[]; close(): Promise<void> };

const certificate = generate([{ name: 'commonName', value: 'localhost' }], {
  keySize: 2048,
  algorithm: 'sha256',
  extensions: [
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
  ],
});

/** A real SMTP server on 127.0.0.1 that keeps what it takes; `options` changes how it answers. */
export const startRelay = async (options: SMTPServerOptions = {}): Promise<Relay> => {
  const { cert, private: key } = await certificate;
  const taken: Taken[] = [];
  const server = new SMTPServer({
    cert,
    key,
    authOptional: true,
    disableReverseLookup: true,
    onData: async (stream, session, done) => {
      const raw = Buffer.concat(await stream.toArray());
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? '' : mailFrom.address;
      const to = rcptTo.map(({ address }) => address);
      taken.push({ from, to, secure: session.secure, user: session.user, raw });
      done();
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return { port, ca: cert, taken, close: () => new Promise((resolve) => server.close(() => resolve())) };
};

/** Something that listens as a relay would, and answers each connection as `talk` says. */
export const startSocketServer = async (
  talk: (socket: Socket) => void,
): Promise<{ port: number; close(): Promise<void> }> => {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
