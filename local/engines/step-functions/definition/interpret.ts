import { ExecutionError, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';
import { StateError } from '../execution/state-error.ts';
import type { Json } from '../json.ts';
import { CONTEXT, VALUE } from './paths.ts';
import type { ChoiceRule } from './schema.ts';

/**
 * The interpreter, one state at a time. It evaluates paths, templates, intrinsic functions and choice rules; the
 * engine itself steps from state to state, since an execution has to outlive the process, and the interpreter's own
 * loop lives in memory. Paths and templates are those rewritten by paths.ts.
 */

/** What paths are looked up in: a state's data and the context object `$$`. */
export interface Scope {
  value: Json;
  context: Json;
}

const NAME = 'State';
const anyDefinition = z.custom<StateMachineDefinition>(
  (value) => typeof value === 'object' && value !== null,
);
const noValidation = { validationOptions: { noValidate: true } };
const outSchema = z.object({ Out: z.custom<Json>((value) => value !== undefined) });

async function run(states: Record<string, unknown>, scope: Scope, handler?: () => Json): Promise<Json> {
  const machine = new StateMachine(anyDefinition.parse({ StartAt: NAME, States: states }), noValidation);
  const input = handler === undefined ? { [VALUE]: scope.value } : scope.value;
  const options = {
    context: { [CONTEXT]: scope.context },
    ...(handler && { overrides: { taskResourceLocalHandlers: { [NAME]: handler } } }),
  };
  try {
    return await machine.run(input, options).result;
  } catch (error) {
    throw toStateError(error instanceof ExecutionError ? error.cause : error);
  }
}

function toStateError(error: unknown): StateError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const cause = message.replaceAll(`$$.${CONTEXT}`, () => '$$').replaceAll(`$.${VALUE}`, () => '$');
  return new StateError(name.startsWith('States.') ? name : 'States.Runtime', cause);
}

/** A payload template with its paths and intrinsic functions replaced by what they give. Throws StateError. */
export async function fillTemplate(template: Json, scope: Scope): Promise<Json> {
  const out = await run({ [NAME]: { Type: 'Pass', Parameters: { Out: template }, End: true } }, scope);
  return outSchema.parse(out).Out;
}

/** The value that a path points to. Throws StateError when there is none. */
export async function readPath(path: string, scope: Scope): Promise<Json> {
  const out = await run({ [NAME]: { Type: 'Pass', Parameters: { 'Out.$': path }, End: true } }, scope);
  return outSchema.parse(out).Out;
}

/** `InputPath` and `OutputPath`: absent keeps the value, null empties it. */
export async function followPath(path: string | null | undefined, scope: Scope): Promise<Json> {
  if (path === undefined) return scope.value;
  return path === null ? {} : readPath(path, scope);
}

/** `ResultPath`: the input with the result put into it. Throws StateError when the input is no object. */
export async function placeResult(path: string | null | undefined, input: Json, result: Json): Promise<Json> {
  if (path === undefined) return result;
  if (path === null) return input;
  const state = { Type: 'Task', Resource: NAME, ResultPath: path, End: true };
  return run({ [NAME]: state }, { value: input, context: null }, () => result);
}

/** The `Next` of the first rule that holds, else the default. Throws StateError (States.NoChoiceMatched). */
export async function choose(
  rules: ChoiceRule[],
  otherwise: string | undefined,
  scope: Scope,
): Promise<string> {
  const targets = rules.map((_, index) => String(index));
  const choices = rules.map(({ rule }, index) => ({ ...rule, Next: String(index) }));
  const ends = targets.map((name): [string, unknown] => [name, { Type: 'Pass', Result: [name], End: true }]);
  const states = {
    ...Object.fromEntries(ends),
    [NAME]: { Type: 'Choice', Choices: choices, ...(otherwise !== undefined && { Default: 'otherwise' }) },
    otherwise: { Type: 'Pass', Result: ['otherwise'], End: true },
  };
  const [target] = z.tuple([z.string()]).parse(await run(states, scope));
  return rules[Number(target)]?.Next ?? otherwise ?? target;
}
