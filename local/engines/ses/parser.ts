import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Email } from 'aws-ses-v2-local/dist/store.js';
import { Refusal } from './submission.ts';

const require = createRequire(import.meta.url);
const ses: typeof import('aws-ses-v2-local') = require('aws-ses-v2-local');
const sesStore: typeof import('aws-ses-v2-local/dist/store.js') = require('aws-ses-v2-local/dist/store.js');
const sesEml: typeof import('aws-ses-v2-local/dist/emlFile.js') = require('aws-ses-v2-local/dist/emlFile.js');

/** The engine that understands SES requests; it keeps nothing that it has handed out. */
export interface SesEngine {
  /** Accepts a request of the SDK. Throws Refusal when the engine does not take it. */
  accept(request: {
    path: string;
    method: string;
    headers: Record<string, string>;
    body: Buffer;
  }): Promise<Email>;
  /** The message that a mail submitted in parts makes. */
  compose(email: Email): Promise<Buffer>;
  close(): void;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function takeOut(messageId: string): Email {
  const { emails } = sesStore.getStoreReadonly();
  const position = emails.findIndex((email) => email.messageId === messageId);
  const [email] = position === -1 ? [] : emails.splice(position, 1);
  if (email === undefined) throw new Refusal(500, 'InternalFailure', 'The mail was not kept.');
  return email;
}

/** Starts aws-ses-v2-local on a free port of the loopback address. */
export async function startSesEngine(): Promise<SesEngine> {
  const server = await ses.default({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    async accept({ path, method, headers, body }) {
      const response = await fetch(origin + path, { method, headers, body: new Uint8Array(body) });
      const answer: { MessageId?: string; detail?: string } = JSON.parse(await response.text());
      if (response.ok && answer.MessageId !== undefined) return takeOut(answer.MessageId);
      throw new Refusal(response.status, 'BadRequestException', answer.detail ?? 'Not accepted.');
    },
    async compose(email) {
      const { body } = await sesEml.createEmlContent(email);
      return Buffer.from(String(body));
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
