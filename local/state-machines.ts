import { z } from 'zod';
import type { startStepFunctions } from './engines/step-functions/engine.ts';
import { StartError } from './start-error.ts';
import type { Resource, Resources } from './template/resources.ts';

type StateMachine = Parameters<typeof startStepFunctions>[0]['stateMachines'][number];

const properties = z.looseObject({
  StateMachineName: z.string().optional(),
  StateMachineType: z.literal('STANDARD').default('STANDARD'),
  DefinitionString: z.string(),
  DefinitionSubstitutions: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  RoleArn: z.string(),
});

function readStateMachine(resource: Resource): StateMachine {
  const where = `${resource.stack}/${resource.logicalId}`;
  const parsed = properties.safeParse(resource.properties);
  if (!parsed.success) throw new StartError(`${where}: ${z.prettifyError(parsed.error)}`);
  const { DefinitionString, DefinitionSubstitutions: substitutions, RoleArn } = parsed.data;
  const definition = DefinitionString.replace(/\$\{([^}]+)\}/g, (_match, name: string) => {
    const value = substitutions[name];
    if (value === undefined)
      throw new StartError(`${where}: the definition names ${name}, which is not substituted`);
    return JSON.stringify(String(value)).slice(1, -1);
  });
  const name = resource.arn.split(':').at(-1) ?? resource.id;
  return { arn: resource.arn, name, definition: JSON.parse(definition), roleArn: RoleArn };
}

/** The template's state machines with their substitutions made. Throws StartError for a missing one or type EXPRESS. */
export function readStateMachines(resources: Resources): StateMachine[] {
  return resources.ofType('AWS::StepFunctions::StateMachine').map(readStateMachine);
}
