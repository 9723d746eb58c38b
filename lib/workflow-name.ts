import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The name is fixed so that steps, which the machine invokes, can be granted its ARN without a cycle. */
export const workflowName = 'report';

/** ARN of the state machine. */
export function workflowArn(scope: Construct): string {
  return statesArn(scope, 'stateMachine', workflowName);
}

/** ARN that matches every execution of the state machine. */
export function executionsArn(scope: Construct): string {
  return statesArn(scope, 'execution', `${workflowName}:*`);
}

function statesArn(scope: Construct, resource: string, resourceName: string): string {
  return Stack.of(scope).formatArn({
    service: 'states',
    resource,
    resourceName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
