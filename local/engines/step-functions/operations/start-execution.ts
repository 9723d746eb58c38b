import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ServiceError } from '../errors.ts';
import { arnSchema, machineOf, operation, readJson, seconds } from './operation.ts';

/** Source: https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html (name) */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a name must not hold
const notInNames = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\ufffe\uffff]/;

const request = z.object({
  stateMachineArn: arnSchema,
  name: z.string().optional(),
  input: z.string().default('{}'),
  traceHeader: z.string().optional(),
});

/** Begins an execution. The same name and input while it runs is the same execution. */
export const startExecution = operation(
  request,
  (service, { stateMachineArn, name = randomUUID(), input }) => {
    const machine = machineOf(service, stateMachineArn);
    if (name.length < 1 || name.length > 80 || notInNames.test(name))
      throw new ServiceError('InvalidName', name);
    readJson(input, 'InvalidExecutionInput');
    const { arn, startedAt } = service.executions.start({
      kind: 'execution-started',
      arn: `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`,
      name,
      machineArn: machine.arn,
      machineName: machine.name,
      roleArn: machine.roleArn,
      definition: machine.revision,
      input,
    });
    return { executionArn: arn, startDate: seconds(startedAt) };
  },
);
