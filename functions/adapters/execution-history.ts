import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import type { CaseId } from '../domain/ids.ts';
import { invalid } from '../domain/refusal.ts';
import { WorkflowUnavailable } from './errors.ts';
import { executionArn, executionName } from './workflow.ts';

export interface ExecutionSummary {
  readonly name: string;
  readonly executionArn: string;
  readonly status: string;
  readonly startDate: string | null;
  readonly stopDate: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

export type ExecutionStatusFilter = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** What auditors may see of executions: ids, codes and times, task tokens taken out. */
export interface ExecutionHistory {
  list(query: { status?: ExecutionStatusFilter; cursor?: string }): Promise<Page<ExecutionSummary>>;
  /** One round's execution, or null where there is none. */
  round(caseId: CaseId, round: number): Promise<ExecutionSummary | null>;
  /** A page of a round's events in order, or null where there is none. */
  events(query: { caseId: CaseId; round: number; cursor?: string }): Promise<Page<unknown> | null>;
}

const pageSize = 100;
const eventPageSize = 1_000;

const secretKeys = new Set(['token', 'TaskToken', 'taskToken']);

const withoutTokens = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTokens);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return withoutTokensInText(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !secretKeys.has(key))
      .map(([key, member]) => [key, withoutTokens(member)]),
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Inputs and outputs are JSON inside a string: a token may stand there too. */
const withoutTokensInText = (text: string): string => {
  if (!text.startsWith('{') && !text.startsWith('[')) return text;
  const value = parsed(text);
  return typeof value === 'string' ? text : JSON.stringify(withoutTokens(value));
};

const dateOf = (date: Date | undefined): string | null => date?.toISOString() ?? null;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const unlessMissing = async <T>(operation: string, call: () => Promise<T>): Promise<T | null> => {
  try {
    return await call();
  } catch (error) {
    if (nameOf(error) === 'ExecutionDoesNotExist') return null;
    if (nameOf(error) === 'InvalidToken') throw invalid('cursor', 'Use the cursor of the page before');
    throw new WorkflowUnavailable(operation, nameOf(error));
  }
};

export const createExecutionHistory = (deps: {
  client: SFNClient;
  stateMachineArn: string;
}): ExecutionHistory => {
  const arnOf = (caseId: CaseId, round: number): string =>
    executionArn(deps.stateMachineArn, executionName(caseId, round));

  return {
    list: async ({ status, cursor }) => {
      const page = await unlessMissing('history.list', () =>
        deps.client.send(
          new ListExecutionsCommand({
            stateMachineArn: deps.stateMachineArn,
            maxResults: pageSize,
            ...(status ? { statusFilter: status } : {}),
            ...(cursor ? { nextToken: cursor } : {}),
          }),
        ),
      );
      const items = (page?.executions ?? []).map((execution) => ({
        name: execution.name ?? '',
        executionArn: execution.executionArn ?? '',
        status: execution.status ?? '',
        startDate: dateOf(execution.startDate),
        stopDate: dateOf(execution.stopDate),
      }));
      return { items, cursor: page?.nextToken ?? null };
    },

    round: async (caseId, round) => {
      const found = await unlessMissing('history.describe', () =>
        deps.client.send(new DescribeExecutionCommand({ executionArn: arnOf(caseId, round) })),
      );
      return (
        found && {
          name: found.name ?? '',
          executionArn: found.executionArn ?? '',
          status: found.status ?? '',
          startDate: dateOf(found.startDate),
          stopDate: dateOf(found.stopDate),
        }
      );
    },

    events: async ({ caseId, round, cursor }) => {
      const page = await unlessMissing('history.events', () =>
        deps.client.send(
          new GetExecutionHistoryCommand({
            executionArn: arnOf(caseId, round),
            maxResults: eventPageSize,
            ...(cursor ? { nextToken: cursor } : {}),
          }),
        ),
      );
      return (
        page && {
          items: (page.events ?? []).map((event) => withoutTokens(event)),
          cursor: page.nextToken ?? null,
        }
      );
    },
  };
};
