import type { AddressInfo } from 'node:net';
import { openExecutions } from './executions.ts';
import { openJournal } from './journal/journal.ts';
import { openMachines } from './journal/machines.ts';
import type { MachineInfo } from './operations/operation.ts';
import { closeServer, createApi, listen } from './server.ts';
import { createTimers } from './timers.ts';

export interface StepFunctionsOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** Folder of the journal; it is created. One engine at a time. */
  dataDir: string;
  /** STANDARD machines. `definition` is Amazon States Language (JSONPath) with its substitutions made. */
  stateMachines: { arn: string; name: string; definition: unknown; roleArn: string }[];
  /** Calls a Lambda function. Rejects with an Error whose `name` is the error type that `Retry` and `Catch` see. */
  invoke: (functionArn: string, payload: unknown) => Promise<unknown>;
  /** Every function call passes through it, so that it can hold work back. By default it runs at once. */
  schedule?: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface StepFunctionsEngine {
  endpoint: string;
  /** Stops serving and stepping. What is under way goes on at the next start. */
  close(): Promise<void>;
}

/**
 * Runs state machines on this machine behind the Step Functions API (AWS JSON 1.0), with a journal on disk: an
 * execution that is started or answered survives a kill of the process, and goes on at the next start, its finished
 * tasks not run again, its task tokens still good. A task that was under way is called again.
 * @throws UnsupportedDefinition, naming state and property, where a definition would run differently on AWS
 * @throws Error naming the port when it is in use
 */
export async function startStepFunctions(options: StepFunctionsOptions): Promise<StepFunctionsEngine> {
  const now = Date.now;
  const timers = createTimers(now);
  let closed = false;
  const store = openMachines(options.dataDir, now);
  const machines = new Map(
    options.stateMachines.map((machine): [string, MachineInfo] => [
      machine.arn,
      { ...machine, ...store.keep(machine) },
    ]),
  );
  const executions = openExecutions({
    journal: openJournal(options.dataDir),
    machines: store,
    timers,
    now,
    random: Math.random,
    invoke: options.invoke,
    schedule: options.schedule ?? ((work) => work()),
    isClosed: () => closed,
  });
  const server = createApi({ executions, machines });
  await listen(server, options.port);
  setImmediate(executions.resume);
  return {
    endpoint: `http://127.0.0.1:${portOf(server.address())}`,
    close() {
      closed = true;
      executions.flush();
      timers.close();
      return closeServer(server);
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return address.port;
}
