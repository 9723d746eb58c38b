import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../../ports.ts';
import { environmentOf } from './environment.ts';
import { FunctionError } from './errors.ts';
import { FunctionThread } from './function-thread.ts';
import type { FunctionSettings } from './settings.ts';

const largestPayload = 6 * 1024 * 1024;

export interface FunctionsEngine {
  /**
   * Invokes a function by its ARN (a version or alias may follow it) and returns its result. Rejects with an Error
   * whose name is the error type, as Lambda would report it: `Sandbox.Timedout`, `Runtime.ExitError`, or the
   * handler's own.
   */
  invoke(functionArn: string, payload: unknown): Promise<unknown>;
  close(): Promise<void>;
}

interface Settings {
  functions: readonly FunctionSettings[];
  addresses: Addresses;
  dataDir: string;
  /** Told the function's name and the error's, and nothing else, since a message may hold what somebody typed. */
  onError: (functionName: string, errorName: string) => void;
}

function withoutQualifier(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

/** One function: its thread, started at the first invocation and replaced when it has ended, and its log. */
class RunnableFunction {
  private thread: FunctionThread | undefined;
  private log: WriteStream | undefined;

  constructor(
    private readonly settings: FunctionSettings,
    private readonly env: Record<string, string>,
    private readonly logFile: string,
  ) {}

  async invoke(event: string): Promise<string> {
    if (event.length > largestPayload)
      throw new FunctionError('RequestEntityTooLargeException', 'the event is over 6 MB');
    const thread = this.runningThread();
    const requestId = randomUUID();
    const { timeoutMs } = this.settings;
    const timer = setTimeout(() => {
      const message = `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
      thread.abandon(requestId, new FunctionError('Sandbox.Timedout', message));
    }, timeoutMs);
    try {
      const result = await thread.invoke({ requestId, event, deadline: Date.now() + timeoutMs });
      if (result.length > largestPayload) {
        throw new FunctionError('Function.ResponseSizeTooLarge', 'the result is over 6 MB');
      }
      return result;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.thread?.close();
    if (this.log === undefined) return;
    this.log.end();
    await once(this.log, 'close');
  }

  private runningThread(): FunctionThread {
    if (this.thread?.accepts) return this.thread;
    this.log ??= createWriteStream(this.logFile, { flags: 'a' });
    this.thread = new FunctionThread(this.settings, this.env, this.log);
    return this.thread;
  }
}

/** Runs the functions of the template, each in a thread with its own environment; logs go to `<dataDir>/logs`. */
export function startFunctions({ functions, addresses, dataDir, onError }: Settings): FunctionsEngine {
  const logs = join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const byArn = new Map(
    functions.map((settings) => {
      const env = environmentOf(settings, addresses, dataDir);
      const runnable = new RunnableFunction(settings, env, join(logs, `${settings.name}.log`));
      return [settings.arn, { name: settings.name, runnable }] as const;
    }),
  );
  return {
    async invoke(functionArn, payload) {
      const found = byArn.get(withoutQualifier(functionArn));
      if (found === undefined)
        throw new FunctionError('Lambda.ResourceNotFoundException', `no function ${functionArn}`);
      try {
        return JSON.parse(await found.runnable.invoke(JSON.stringify(payload ?? null)));
      } catch (error) {
        onError(found.name, error instanceof Error ? error.name : 'Error');
        throw error;
      }
    },
    async close() {
      await Promise.all([...byArn.values()].map(({ runnable }) => runnable.close()));
    },
  };
}
