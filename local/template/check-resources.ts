import { StartError } from '../start-error.ts';
import type { StackTemplate } from './assembly.ts';
import { inertTypes } from './inert-types.ts';
import { isIntrinsic } from './intrinsics.ts';
import { type KnownProperties, runTypes } from './run-types.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Paths of the properties that are not known, such as `DistributionConfig.Logging`. */
export function findUnknownProperties(value: unknown, known: KnownProperties, path = ''): string[] {
  if (typeof known === 'string') return [];
  if (Array.isArray(value)) return value.flatMap((item) => findUnknownProperties(item, known, path));
  if (!isObject(value)) return [];
  if (isIntrinsic(value)) return findUnknownProperties(Object.values(value)[0], known, path);
  return Object.entries(value).flatMap(([name, part]) => {
    const below = path === '' ? name : `${path}.${name}`;
    const knownPart = known[name];
    return knownPart === undefined ? [below] : findUnknownProperties(part, knownPart, below);
  });
}

type Resource = StackTemplate['Resources'][string];

/** The functions that only put files into buckets at deployment; the files are copied here instead. */
export function deploymentHelpers(stack: StackTemplate): ReadonlySet<string> {
  const tokens = Object.values(stack.Resources)
    .filter(({ Type }) => Type === 'Custom::CDKBucketDeployment')
    .flatMap(({ Properties }) =>
      isObject(Properties.ServiceToken) ? Object.values(Properties.ServiceToken) : [],
    );
  return new Set(
    tokens
      .flatMap((token) => (Array.isArray(token) ? token.slice(0, 1) : []))
      .filter((id) => typeof id === 'string'),
  );
}

function checkResource(stack: StackTemplate, logicalId: string, { Type, Properties }: Resource): string[] {
  if (inertTypes.has(Type) || deploymentHelpers(stack).has(logicalId)) return [];
  const known = runTypes[Type];
  if (known === undefined)
    return [`${stack.name}/${logicalId}: the type ${Type} cannot be run on one machine`];
  return findUnknownProperties(Properties, known).map(
    (property) =>
      `${stack.name}/${logicalId}: ${Type} has the property ${property}, which cannot be run on one machine`,
  );
}

/** Throws StartError naming each resource whose type, or a property of it, is neither run nor known to be inert. */
export function checkResources(stacks: readonly StackTemplate[]): void {
  const problems = stacks.flatMap((stack) =>
    Object.entries(stack.Resources).flatMap(([logicalId, resource]) =>
      checkResource(stack, logicalId, resource),
    ),
  );
  if (problems.length > 0) throw new StartError(problems.join('\n'));
}
