import { SFNClient } from '@aws-sdk/client-sfn';
import {
  createWorkflowAnswerer,
  createWorkflowInspector,
  createWorkflowStarter,
  type WorkflowAnswerer,
  type WorkflowInspector,
  type WorkflowStarter,
} from '../adapters/workflow.ts';
import { env } from './env.ts';
import { clientSettings } from './stores.ts';

const client = new SFNClient(clientSettings);

export const makeStarter = (): WorkflowStarter =>
  createWorkflowStarter({ client, stateMachineArn: env('STATE_MACHINE_ARN') });
export const makeAnswerer = (): WorkflowAnswerer => createWorkflowAnswerer({ client });
export const makeInspector = (): WorkflowInspector =>
  createWorkflowInspector({ client, stateMachineArn: env('STATE_MACHINE_ARN') });
export const workflowClient = client;
