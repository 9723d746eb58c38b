import { z } from 'zod';
import type { Entry } from '../execution/entry.ts';
import { arnSchema, operation, seconds } from './operation.ts';

const request = z.object({ executionArn: arnSchema, includedData: z.string().optional() });

export const describeExecution = operation(request, ({ executions }, { executionArn }) => {
  const { arn, machineArn, name, status, startedAt, endedAt } = executions.find(executionArn);
  const entries = executions.entries(executionArn);
  return {
    executionArn: arn,
    stateMachineArn: machineArn,
    name,
    status,
    startDate: seconds(startedAt),
    ...(endedAt !== null && { stopDate: seconds(endedAt) }),
    ...inputOf(entries[0]),
    ...endOf(entries.at(-1)),
    redriveCount: 0,
  };
});

function inputOf(first: Entry | undefined): object {
  return first?.detail.kind === 'execution-started'
    ? { input: first.detail.input, inputDetails: { included: true } }
    : {};
}

function endOf(last: Entry | undefined): object {
  if (last?.detail.kind === 'execution-succeeded') {
    return { output: JSON.stringify(last.detail.output), outputDetails: { included: true } };
  }
  if (last === undefined || !last.detail.kind.startsWith('execution-') || !('error' in last.detail))
    return {};
  const { error, cause } = last.detail;
  return { error, cause };
}
