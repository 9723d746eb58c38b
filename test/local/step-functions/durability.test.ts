import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTask } from '../../../local/engines/step-functions/answers.ts';
import { openExecutions } from '../../../local/engines/step-functions/executions.ts';
import { keyOf, openJournal } from '../../../local/engines/step-functions/journal/journal.ts';
import { openMachines } from '../../../local/engines/step-functions/journal/machines.ts';
import { createTimers } from '../../../local/engines/step-functions/timers.ts';
import { definitionOf, eventually, machineArn, newDataDir, waitFor } from './support/engine.ts';

const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:c1-1`;
let closed = false;

beforeEach(() => {
  closed = false;
});
afterEach(() => {
  closed = true;
});

/** Executions without a server: what is on disk can be read before anything else gets its turn. */
function open(invoke: (functionArn: string, payload: unknown) => Promise<unknown>) {
  const dataDir = newDataDir();
  const machines = openMachines(dataDir, Date.now);
  const definition = definitionOf({ states: { Review: waitFor('open', { End: true }) } });
  const { revision } = machines.keep({ name: 'report', arn: machineArn, definition });
  const executions = openExecutions({
    journal: openJournal(dataDir),
    machines,
    timers: createTimers(Date.now),
    now: Date.now,
    random: Math.random,
    invoke,
    schedule: (work) => work(),
    isClosed: () => closed,
  });
  const start = () =>
    executions.start({
      kind: 'execution-started',
      arn,
      name: 'c1-1',
      machineArn,
      machineName: 'report',
      roleArn: 'role',
      definition: revision,
      input: '{}',
    });
  const onDisk = () =>
    openJournal(dataDir)
      .read(keyOf(arn))
      .map(({ detail }) => detail.kind);
  return { executions, start, onDisk };
}

const tokenIn = (payload: unknown) => (payload as { token: string }).token;

describe('what is on disk', () => {
  it('a start, before it is answered', () => {
    const { start, onDisk } = open(async () => null);
    start();
    expect(onDisk()).toEqual(['execution-started']);
  });

  it('a token, before the function gets it', async () => {
    const seen: string[][] = [];
    const { start, onDisk } = open(async () => {
      seen.push(onDisk());
      return null;
    });
    start();
    expect(await eventually(() => seen[0])).toEqual(['execution-started', 'state-entered', 'task-scheduled']);
  });

  it('an answer to a token, before it is acknowledged', async () => {
    const tokens: string[] = [];
    const { executions, start, onDisk } = open(async (_, payload) => void tokens.push(tokenIn(payload)));
    start();
    const token = await eventually(() => (onDisk().at(-1) === 'task-submitted' ? tokens[0] : undefined));
    answerTask(executions, token, { output: { decision: 'approve' } });
    expect(onDisk().at(-1)).toBe('task-succeeded');
  });

  it('the end of an execution that was stopped, before it is acknowledged', () => {
    const { executions, start, onDisk } = open(async () => null);
    start();
    executions.stop(arn, { error: 'Withdrawn' });
    expect(onDisk().at(-1)).toBe('execution-aborted');
  });
});
