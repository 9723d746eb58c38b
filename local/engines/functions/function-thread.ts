import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { FunctionError } from './errors.ts';
import type { FromWorker, ToWorker, WorkerSettings } from './messages.ts';

interface Pending {
  resolve: (result: string) => void;
  reject: (error: FunctionError) => void;
}

/** A thread's default is a few megabytes: a quarter of the time of a busy function went into collecting them. */
const youngGenerationMb = 48;

/** One running thread of a function; it may answer several invocations at once. */
export class FunctionThread {
  private readonly worker: Worker;
  private readonly pending = new Map<string, Pending>();
  private retired = false;

  constructor(settings: WorkerSettings, env: Record<string, string>, log: Writable) {
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: settings,
      env,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(128, settings.memoryMb),
        maxYoungGenerationSizeMb: youngGenerationMb,
      },
    });
    this.worker.stdout.pipe(log, { end: false });
    this.worker.stderr.pipe(log, { end: false });
    this.worker.on('message', (message: FromWorker) => this.settle(message));
    this.worker.on('error', (error: Error) => this.failAll(error.name, error.message));
    this.worker.on('exit', (code) =>
      this.failAll('Runtime.ExitError', `the function's process ended with ${code}`),
    );
  }

  /** False once the thread has ended or is only finishing what it began. */
  get accepts(): boolean {
    return !this.retired;
  }

  /** Runs the handler; rejects with FunctionError. The result is JSON. */
  invoke(message: ToWorker): Promise<string> {
    return new Promise((resolve, reject) => {
      this.pending.set(message.requestId, { resolve, reject });
      this.worker.postMessage(message);
    });
  }

  /**
   * Gives up one invocation. Lambda would end the whole process; here others may be under way in it, so it takes
   * no more and ends with the last of them.
   */
  abandon(requestId: string, error: FunctionError): void {
    this.retired = true;
    this.pending.get(requestId)?.reject(error);
    this.pending.delete(requestId);
    this.endWhenIdle();
  }

  async close(): Promise<void> {
    this.retired = true;
    await this.worker.terminate();
  }

  private settle(message: FromWorker): void {
    const waiting = this.pending.get(message.requestId);
    this.pending.delete(message.requestId);
    if ('result' in message) waiting?.resolve(message.result);
    else waiting?.reject(new FunctionError(message.errorType, message.errorMessage));
    this.endWhenIdle();
  }

  private endWhenIdle(): void {
    if (this.retired && this.pending.size === 0) void this.worker.terminate();
  }

  private failAll(errorType: string, errorMessage: string): void {
    this.retired = true;
    for (const { reject } of this.pending.values()) reject(new FunctionError(errorType, errorMessage));
    this.pending.clear();
  }
}
