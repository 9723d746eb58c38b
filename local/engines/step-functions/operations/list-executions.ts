import { z } from 'zod';
import { arnSchema, machineOf, operation, page, pageSchema, readPageToken, seconds } from './operation.ts';

const request = z.object({
  stateMachineArn: arnSchema,
  statusFilter: z
    .enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'])
    .optional(),
  ...pageSchema,
});

/** Newest first. A page goes on behind the last execution of the one before, whatever has started since. */
export const listExecutions = operation(
  request,
  (service, { stateMachineArn, statusFilter, maxResults, nextToken }) => {
    const { arn } = machineOf(service, stateMachineArn);
    const before = readPageToken(nextToken, /^[0-9a-f]{32}$/);
    const found = service.executions.list(
      ({ machineArn, status }) =>
        machineArn === arn && (statusFilter === undefined || status === statusFilter),
      before,
    );
    const { taken, next } = page(found, maxResults, ({ key }) => key);
    const executions = taken.map(({ arn: executionArn, machineArn, name, status, startedAt, endedAt }) => ({
      executionArn,
      stateMachineArn: machineArn,
      name,
      status,
      startDate: seconds(startedAt),
      ...(endedAt !== null && { stopDate: seconds(endedAt) }),
      redriveCount: 0,
    }));
    return { executions, ...next };
  },
);
