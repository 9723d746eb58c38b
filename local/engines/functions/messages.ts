/** What a function's thread is started with. */
export interface WorkerSettings {
  name: string;
  arn: string;
  /** The folder of the bundled asset. */
  codePath: string;
  /** File stem and export, as `index.handler`. */
  handler: string;
  memoryMb: number;
}

/** One invocation; the event travels as JSON, so that a function cannot share objects with its caller. */
export interface ToWorker {
  requestId: string;
  event: string;
  /** Milliseconds since 1970. */
  deadline: number;
}

/** The answer to one invocation: the result as JSON, or the error as Lambda describes it. */
export type FromWorker =
  | { requestId: string; result: string }
  | { requestId: string; errorType: string; errorMessage: string };
