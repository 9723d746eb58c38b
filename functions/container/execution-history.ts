import { createExecutionHistory, type ExecutionHistory } from '../adapters/execution-history.ts';
import { env } from './env.ts';
import { workflowClient } from './workflow.ts';

export const makeExecutionHistory = (): ExecutionHistory =>
  createExecutionHistory({ client: workflowClient, stateMachineArn: env('STATE_MACHINE_ARN') });
