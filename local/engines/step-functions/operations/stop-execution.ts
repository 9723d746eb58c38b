import { z } from 'zod';
import { arnSchema, failureSchema, operation, seconds } from './operation.ts';

const request = z.object({ executionArn: arnSchema, ...failureSchema });

export const stopExecution = operation(request, ({ executions }, { executionArn, ...failure }) => {
  const { startedAt, endedAt } = executions.stop(executionArn, failure);
  return { stopDate: seconds(endedAt ?? startedAt) };
});
