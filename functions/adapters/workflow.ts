import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { TaskAnswerOutput } from '../contracts/steps.ts';
import { type CaseId, caseIdSchema } from '../domain/ids.ts';
import { WorkflowUnavailable } from './errors.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'NONE';

export interface WorkflowStarter {
  /** Starts the round's execution; one that was started before is left alone. */
  start(caseId: CaseId, round: number): Promise<void>;
}

export interface WorkflowAnswerer {
  /** Answers a waiting execution. False where nothing waits for the token any more. */
  answer(token: string, output: TaskAnswerOutput): Promise<boolean>;
}

export interface WorkflowInspector {
  status(caseId: CaseId, round: number): Promise<ExecutionStatus>;
  /** Cases whose executions ended badly, the latest hundred of each kind: however old the case is. */
  casesOfFailures(): Promise<readonly CaseId[]>;
}

/** The name of an execution: a re-routing is a new round, since a name is refused for 90 days. */
export const executionName = (caseId: CaseId, round: number): string => `${caseId}-${round}`;

export const executionArn = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
const badEnds = ['FAILED', 'TIMED_OUT', 'ABORTED'] as const;
const answeredBefore = new Set(['TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken']);

const unlessNamed = async <T>(
  operation: string,
  expected: ReadonlySet<string>,
  call: () => Promise<T>,
): Promise<T | null> => {
  try {
    return await call();
  } catch (error) {
    if (expected.has(nameOf(error))) return null;
    throw new WorkflowUnavailable(operation, nameOf(error));
  }
};

export const createWorkflowStarter = (deps: {
  client: SFNClient;
  stateMachineArn: string;
}): WorkflowStarter => ({
  start: async (caseId, round) => {
    await unlessNamed('workflow.start', new Set(['ExecutionAlreadyExists']), () =>
      deps.client.send(
        new StartExecutionCommand({
          stateMachineArn: deps.stateMachineArn,
          name: executionName(caseId, round),
          input: JSON.stringify({ caseId, round }),
        }),
      ),
    );
  },
});

export const createWorkflowAnswerer = (deps: { client: SFNClient }): WorkflowAnswerer => ({
  answer: async (token, output) => {
    const sent = await unlessNamed('workflow.answer', answeredBefore, () =>
      deps.client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) })),
    );
    return sent !== null;
  },
});

export const createWorkflowInspector = (deps: {
  client: SFNClient;
  stateMachineArn: string;
}): WorkflowInspector => ({
  status: async (caseId, round) => {
    const found = await unlessNamed('workflow.describe', new Set(['ExecutionDoesNotExist']), () =>
      deps.client.send(
        new DescribeExecutionCommand({
          executionArn: executionArn(deps.stateMachineArn, executionName(caseId, round)),
        }),
      ),
    );
    const status = found?.status;
    return status === undefined || status === 'PENDING_REDRIVE' ? 'NONE' : status;
  },

  casesOfFailures: async () => {
    const pages = await Promise.all(
      badEnds.map((statusFilter) =>
        unlessNamed('workflow.list', new Set(), () =>
          deps.client.send(
            new ListExecutionsCommand({
              stateMachineArn: deps.stateMachineArn,
              statusFilter,
              maxResults: 100,
            }),
          ),
        ),
      ),
    );
    const names = pages.flatMap((page) => (page?.executions ?? []).map((execution) => execution.name ?? ''));
    return names.flatMap((name) => caseIdSchema.safeParse(name.replace(/-[0-9]+$/, '')).data ?? []);
  },
});
