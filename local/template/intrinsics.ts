import { StartError } from '../start-error.ts';
import type { StackTemplate } from './assembly.ts';
import { place } from './place.ts';

/** A template that uses something CloudFormation has and this reader does not, or refers to what is not there. */
export class UnresolvableTemplate extends StartError {
  override readonly name = 'UnresolvableTemplate';
}

/** What a reader needs beside the value itself. */
export interface World {
  stacks: readonly StackTemplate[];
  /** Values for parameters of the templates; a parameter without one has its default. */
  parameters: Readonly<Record<string, string>>;
  /** The value of Ref (no attribute) or Fn::GetAtt on a resource. */
  readAttribute: (stack: StackTemplate, logicalId: string, attribute?: string) => unknown;
}

interface Scope {
  stack: StackTemplate;
  world: World;
}

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const noValue = Symbol('AWS::NoValue');

function fail(scope: Scope, message: string): never {
  throw new UnresolvableTemplate(`${scope.stack.name}: ${message}`);
}

function list(value: unknown, scope: Scope): unknown[] {
  const resolved = resolve(value, scope);
  return Array.isArray(resolved) ? resolved : fail(scope, `a list was expected in ${JSON.stringify(value)}`);
}

function text(value: unknown, scope: Scope): string {
  const resolved = resolve(value, scope);
  if (typeof resolved === 'string') return resolved;
  if (typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
  return fail(scope, `text was expected in ${JSON.stringify(value)}`);
}

function pseudoParameter(name: string, { stack }: Scope): unknown {
  const values: Readonly<Record<string, unknown>> = {
    'AWS::AccountId': place.account,
    'AWS::Region': place.region,
    'AWS::Partition': place.partition,
    'AWS::URLSuffix': place.urlSuffix,
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:${place.partition}:cloudformation:${place.region}:${place.account}:stack/${stack.name}/local`,
    'AWS::NotificationARNs': [],
    'AWS::NoValue': noValue,
  };
  return values[name];
}

function readRef(name: unknown, scope: Scope): unknown {
  if (typeof name !== 'string') return fail(scope, 'Ref takes a name');
  const pseudo = pseudoParameter(name, scope);
  if (pseudo !== undefined) return pseudo;
  const parameter = scope.stack.Parameters[name];
  if (parameter !== undefined)
    return (
      scope.world.parameters[name] ?? parameter.Default ?? fail(scope, `parameter ${name} has no default`)
    );
  return scope.world.readAttribute(scope.stack, name);
}

function readGetAtt(argument: unknown, scope: Scope): unknown {
  const parts = typeof argument === 'string' ? argument.split('.') : list(argument, scope);
  const [logicalId, ...attribute] = parts;
  if (typeof logicalId !== 'string') return fail(scope, 'Fn::GetAtt takes a logical id and an attribute');
  return scope.world.readAttribute(scope.stack, logicalId, attribute.join('.'));
}

function readSub(argument: unknown, scope: Scope): string {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof template !== 'string') return fail(scope, 'Fn::Sub takes text');
  const own = new Map(Object.entries(variables ?? {}));
  return template.replace(/\$\{([^}]*)\}/g, (_match, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (own.has(name)) return text(own.get(name), scope);
    return text(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, scope);
  });
}

function readSelect(argument: unknown, scope: Scope): unknown {
  const [index, from] = Array.isArray(argument) ? argument : [];
  const chosen = list(from, scope)[Number(text(index, scope))];
  return chosen ?? fail(scope, `Fn::Select finds nothing at ${JSON.stringify(index)}`);
}

function readImport(argument: unknown, scope: Scope): unknown {
  const name = text(argument, scope);
  for (const stack of scope.world.stacks) {
    for (const { Value, Export } of Object.values(stack.Outputs)) {
      if (Export !== undefined && text(Export.Name, { ...scope, stack }) === name)
        return resolve(Value, { ...scope, stack });
    }
  }
  return fail(scope, `no stack exports ${name}`);
}

function readMapping(argument: unknown, scope: Scope): unknown {
  const [map = '', top = '', second = ''] = list(argument, scope).map((part) => text(part, scope));
  return scope.stack.Mappings[map]?.[top]?.[second] ?? fail(scope, `no mapping ${map}.${top}.${second}`);
}

/** Whether a named condition of the stack holds. */
function readCondition(name: unknown, scope: Scope): boolean {
  if (typeof name !== 'string' || !(name in scope.stack.Conditions))
    return fail(scope, `no condition ${JSON.stringify(name)}`);
  return resolve(scope.stack.Conditions[name], scope) === true;
}

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: readRef,
  Condition: readCondition,
  'Fn::GetAtt': readGetAtt,
  'Fn::Sub': readSub,
  'Fn::Select': readSelect,
  'Fn::ImportValue': readImport,
  'Fn::FindInMap': readMapping,
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = Array.isArray(argument) ? argument : [];
    return list(parts, scope)
      .map((part) => text(part, scope))
      .join(text(separator, scope));
  },
  'Fn::Split': (argument, scope) => {
    const [separator, whole] = Array.isArray(argument) ? argument : [];
    return text(whole, scope).split(text(separator, scope));
  },
  'Fn::If': (argument, scope) => {
    const [condition, whenTrue, whenFalse] = Array.isArray(argument) ? argument : [];
    return resolve(readCondition(condition, scope) ? whenTrue : whenFalse, scope);
  },
  'Fn::Base64': (argument, scope) => Buffer.from(text(argument, scope)).toString('base64'),
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument, scope);
    return left === right;
  },
  'Fn::Not': (argument, scope) => list(argument, scope)[0] !== true,
  'Fn::And': (argument, scope) => list(argument, scope).every((part) => part === true),
  'Fn::Or': (argument, scope) => list(argument, scope).some((part) => part === true),
};

function soleKey(value: object): string | undefined {
  const keys = Object.keys(value);
  return keys.length === 1 ? keys[0] : undefined;
}

function resolveObject(value: object, scope: Scope): unknown {
  const key = soleKey(value);
  if (key !== undefined) {
    const argument: unknown = Object.values(value)[0];
    const intrinsic = key === 'Condition' && typeof argument !== 'string' ? undefined : intrinsics[key];
    if (intrinsic !== undefined) return intrinsic(argument, scope);
    if (key.startsWith('Fn::')) return fail(scope, `${key} is not supported`);
  }
  const entries = Object.entries(value).map(([name, part]): [string, unknown] => [
    name,
    resolve(part, scope),
  ]);
  return Object.fromEntries(entries.filter(([, part]) => part !== noValue));
}

function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value))
    return value.map((part) => resolve(part, scope)).filter((part) => part !== noValue);
  return typeof value === 'object' && value !== null ? resolveObject(value, scope) : value;
}

/**
 * A template value with its intrinsic functions worked out: what CloudFormation would hand to the service.
 * Throws UnresolvableTemplate, naming the stack and the part, for what cannot be worked out.
 */
export function resolveValue(value: unknown, stack: StackTemplate, world: World): unknown {
  const resolved = resolve(value, { stack, world });
  return resolved === noValue ? undefined : resolved;
}

/** Whether a resource's condition lets it exist. */
export function conditionHolds(condition: string | undefined, stack: StackTemplate, world: World): boolean {
  return condition === undefined || readCondition(condition, { stack, world });
}

/** Whether a template value is worked out at deployment rather than written down. */
export function isIntrinsic(value: object): boolean {
  const key = soleKey(value);
  return key !== undefined && (key === 'Ref' || key.startsWith('Fn::'));
}
