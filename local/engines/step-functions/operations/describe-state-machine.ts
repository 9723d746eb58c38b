import { z } from 'zod';
import { arnSchema, machineOf, operation, seconds } from './operation.ts';

const request = z.object({ stateMachineArn: arnSchema });

export const describeStateMachine = operation(request, (service, { stateMachineArn }) => {
  const { arn, name, roleArn, definition, createdAt, revision } = machineOf(service, stateMachineArn);
  return {
    stateMachineArn: arn,
    name,
    status: 'ACTIVE',
    definition: JSON.stringify(definition),
    roleArn,
    type: 'STANDARD',
    creationDate: seconds(createdAt),
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
    tracingConfiguration: { enabled: false },
    revisionId: revision,
  };
});
