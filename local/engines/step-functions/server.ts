import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ServiceError } from './errors.ts';
import type { Service } from './operations/operation.ts';
import { operations } from './operations/operations.ts';

const PREFIX = 'AWSStepFunctions.';
/** Step Functions takes requests of up to 1 MB. */
const LARGEST_REQUEST = 1_048_576;

/** AWS JSON 1.0 over HTTP: the operation is in a header, which no web page can send across origins unasked. */
export function createApi(service: Service): Server {
  const options = { keepAliveTimeout: 120_000 };
  return createServer(options, (request, response) => {
    answer(service, request).then(
      (body) => send(response, 200, body),
      (error) => sendError(response, error),
    );
  });
}

async function answer(service: Service, request: IncomingMessage): Promise<object> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const body = await readBody(request);
  const operation = target.startsWith(PREFIX) ? operations.get(target.slice(PREFIX.length)) : undefined;
  if (operation === undefined) throw new ServiceError('UnknownOperationException', target);
  return operation(service, readRequest(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LARGEST_REQUEST) chunks.push(chunk);
  }
  if (size > LARGEST_REQUEST) throw new ServiceError('SerializationException', 'larger than 1 MB');
  return Buffer.concat(chunks).toString('utf8');
}

function readRequest(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new ServiceError('SerializationException', 'not JSON');
  }
}

function sendError(response: ServerResponse, error: unknown): void {
  if (error instanceof ServiceError) {
    send(response, 400, { __type: `com.amazonaws.stepfunctions#${error.type}`, message: error.message });
    return;
  }
  console.error(`Step Functions: a request failed (${error instanceof Error ? error.name : 'unknown'})`);
  send(response, 500, {
    __type: 'com.amazonaws.stepfunctions#InternalServerError',
    message: 'Internal error',
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': bytes.length,
    'x-amzn-requestid': randomUUID(),
  });
  response.end(bytes);
}

/** Listens on this machine only. Rejects with an Error naming the port when something else has it. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} (Step Functions) is in use`, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
