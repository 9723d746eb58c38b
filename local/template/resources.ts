import type { Addresses } from '../ports.ts';
import { StartError } from '../start-error.ts';
import type { Assembly, StackTemplate } from './assembly.ts';
import { attributeOf, localAddress, type Subject } from './attributes.ts';
import { deploymentHelpers } from './check-resources.ts';
import { conditionHolds, resolveValue, UnresolvableTemplate, type World } from './intrinsics.ts';

/** A resource as its service would receive it. */
export interface Resource {
  stack: string;
  logicalId: string;
  type: string;
  /** What Ref gives. */
  id: string;
  /** What Fn::GetAtt Arn gives, or the id where there is none. */
  arn: string;
  /** Worked out when first read. */
  readonly properties: Record<string, unknown>;
}

/** Every resource of an app, resolved across its stacks. */
export interface Resources {
  ofType: (...types: string[]) => Resource[];
  /** Where the asset with this object key lies. Throws UnresolvableTemplate when there is none. */
  assetPath: (objectKey: string) => string;
}

function rewrite(value: unknown, addresses: readonly [string, string][]): unknown {
  if (typeof value === 'string')
    return addresses.reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (Array.isArray(value)) return value.map((part) => rewrite(part, addresses));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewrite(part, addresses)]));
}

function once<T>(read: () => T): () => T {
  let value: { read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function subjects(
  stacks: readonly StackTemplate[],
  world: World,
  addresses: Addresses,
): Map<string, Subject> {
  const all = stacks.flatMap((stack) =>
    Object.entries(stack.Resources)
      .filter(([, { Condition }]) => conditionHolds(Condition, stack, world))
      .map(([logicalId, { Type, Properties }]): [string, Subject] => [
        `${stack.name}/${logicalId}`,
        {
          stack: stack.name,
          logicalId,
          type: Type,
          property: (name) => resolveValue(Properties[name], stack, world),
          addresses,
        },
      ]),
  );
  return new Map(all);
}

function readAttribute(known: () => Map<string, Subject>): World['readAttribute'] {
  return (stack, logicalId, attribute) => {
    const subject = known().get(`${stack.name}/${logicalId}`);
    const value = subject === undefined ? undefined : attributeOf(subject, attribute);
    if (value !== undefined) return value;
    throw new UnresolvableTemplate(
      `${stack.name}: nothing to read at ${logicalId}${attribute ? `.${attribute}` : ''}`,
    );
  };
}

/**
 * Resolves an assembly's resources, lazily and across stacks, for the given addresses; a parameter `SiteUrl` gets the
 * site's. Deployment helpers are left out.
 */
export function resolveResources(assembly: Assembly, addresses: Addresses): Resources {
  let known = new Map<string, Subject>();
  const parameters = { SiteUrl: addresses.site.url };
  const world: World = { stacks: assembly.stacks, parameters, readAttribute: readAttribute(() => known) };
  known = subjects(assembly.stacks, world, addresses);
  const rewrites = [...known.values()].flatMap(localAddress);
  const resources = assembly.stacks.flatMap((stack) => {
    const helpers = deploymentHelpers(stack);
    return Object.entries(stack.Resources).flatMap(([logicalId, { Properties }]): Resource[] => {
      const subject = known.get(`${stack.name}/${logicalId}`);
      if (subject === undefined || helpers.has(logicalId)) return [];
      const id = attributeOf(subject) ?? logicalId;
      const read = once(() => ({ ...Object(rewrite(resolveValue(Properties, stack, world), rewrites)) }));
      return [
        {
          stack: stack.name,
          logicalId,
          type: subject.type,
          id,
          arn: attributeOf(subject, 'Arn') ?? id,
          get properties() {
            return read();
          },
        },
      ];
    });
  });
  return {
    ofType: (...types) => resources.filter(({ type }) => types.includes(type)),
    assetPath: (objectKey) => {
      const path = assembly.assetPaths.get(objectKey);
      if (path === undefined)
        throw new StartError(`the template names an asset that was not built: ${objectKey}`);
      return path;
    },
  };
}
