// One function in a thread of its own: loads the bundled handler with the environment it was given and answers
// invocations. Node runs this file as it stands, so it imports nothing that would need building.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerSettings } from './messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const settings: WorkerSettings = workerData;

function failure(error: unknown): { errorType: string; errorMessage: string } {
  if (error instanceof Error) return { errorType: error.name, errorMessage: error.message };
  return { errorType: typeof error, errorMessage: String(error) };
}

function namedError(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

async function loadHandler(): Promise<Handler> {
  const dot = settings.handler.lastIndexOf('.');
  const stem = join(settings.codePath, settings.handler.slice(0, dot));
  const file = ['.cjs', '.mjs', '.js'].map((extension) => stem + extension).find((path) => existsSync(path));
  if (file === undefined)
    throw namedError('Runtime.ImportModuleError', `no module ${settings.handler.slice(0, dot)}`);
  const loaded = await import(pathToFileURL(file).href);
  const name = settings.handler.slice(dot + 1);
  const handler: unknown = loaded[name] ?? loaded.default?.[name];
  if (typeof handler !== 'function')
    throw namedError('Runtime.HandlerNotFound', `${settings.handler} is not a function`);
  return (event, context) => handler(event, context);
}

function contextOf({ requestId, deadline }: ToWorker): Record<string, unknown> {
  return {
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${settings.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

async function answer(handler: Promise<Handler>, message: ToWorker): Promise<FromWorker> {
  try {
    const run = await handler;
    const result = await run(JSON.parse(message.event), contextOf(message));
    return { requestId: message.requestId, result: JSON.stringify(result ?? null) };
  } catch (error) {
    return { requestId: message.requestId, ...failure(error) };
  }
}

const handler = loadHandler();
handler.catch(() => undefined);
parentPort?.on('message', (message: ToWorker) => {
  void answer(handler, message).then((reply) => parentPort?.postMessage(reply));
});
