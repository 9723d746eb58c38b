import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { allFunctions } from '../../../lib/functions/list.ts';
import { pascalCase } from '../../../lib/functions/spec.ts';
import { type Resource, resourcesOf } from './synthesize.ts';

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const statementSchema = z.object({
  Action: oneOrMore,
  Resource: z.unknown().transform((value): unknown[] => [value].flat()),
  Condition: z.unknown().optional(),
});

const rolePropertiesSchema = z.object({
  Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(statementSchema) }) })),
});

export type Statement = z.infer<typeof statementSchema>;

/** What the role of each function allows, by the function's name. Every listed function has exactly one role. */
export function statementsByFunction(template: Template): Map<string, Statement[]> {
  const roles = [...resourcesOf(template, 'AWS::IAM::Role')];
  return new Map(allFunctions.map(({ name }) => [name, statementsOf(only(roles, name))]));
}

/** Names of the functions that may call any of `actions` on a resource whose reference contains `resource`. */
export function functionsThatMay(
  template: Template,
  { actions, resource }: { actions: readonly string[]; resource: string },
): string[] {
  return [...statementsByFunction(template)]
    .filter(([, statements]) =>
      statements.some(
        ({ Action, Resource: on }) =>
          Action.some((action) => actions.includes(action)) && JSON.stringify(on).includes(resource),
      ),
    )
    .map(([name]) => name)
    .sort();
}

function only(roles: readonly [string, Resource][], name: string): Resource {
  const found = roles.filter(([id]) => new RegExp(`^${pascalCase(name)}Role[0-9A-F]{8}$`).test(id));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} roles for ${name}`);
  return first[1];
}

function statementsOf(role: Resource): Statement[] {
  return rolePropertiesSchema
    .parse(role.Properties)
    .Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}
