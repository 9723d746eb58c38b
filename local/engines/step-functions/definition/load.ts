import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';
import { type Machine, machineSchema, type State, type SubMachine } from './schema.ts';

/** A definition that would not run here as it runs on AWS. The message names the state and the property. */
export class UnsupportedDefinition extends Error {
  override readonly name = 'UnsupportedDefinition';
}

const lambdaParameters = z.union([
  z.strictObject({ FunctionName: z.string(), Payload: z.unknown() }),
  z.strictObject({ FunctionName: z.string(), 'Payload.$': z.string() }),
]);

const anyDefinition = z.custom<StateMachineDefinition>(
  (value) => typeof value === 'object' && value !== null,
);

/**
 * Reads a state machine definition into the form the engine runs.
 * @param definition an Amazon States Language document, its substitutions made
 * @throws UnsupportedDefinition
 */
export function loadDefinition(machineName: string, definition: unknown): Machine {
  const parsed = machineSchema.safeParse(definition);
  if (!parsed.success) throw unsupported(machineName, parsed.error.issues.map(describe));
  const faults = checkLambdaParameters(parsed.data);
  if (faults.length > 0) throw unsupported(machineName, faults);
  checkStructure(machineName, definition);
  return parsed.data;
}

function unsupported(machineName: string, faults: string[]): UnsupportedDefinition {
  return new UnsupportedDefinition(`State machine ${machineName} cannot be run here: ${faults.join('; ')}`);
}

/** Transitions, duplicate names, terminal states and JSON types: the interpreter's own validator. */
function checkStructure(machineName: string, definition: unknown): void {
  try {
    new StateMachine(anyDefinition.parse(definition), { validationOptions: { checkArn: false } });
  } catch (error) {
    throw unsupported(machineName, [error instanceof Error ? error.message : String(error)]);
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  const at = path.lastIndexOf('States');
  const inner = at === -1 ? path : path.slice(at + 2);
  const property = [...inner, ...(issue.code === 'unrecognized_keys' ? [issue.keys.join(', ')] : [])].join(
    '.',
  );
  const reason = issue.code === 'unrecognized_keys' ? 'not run locally' : issue.message;
  return `${at === -1 ? 'top level' : `state "${path[at + 1]}"`}, property ${property || 'Type'}: ${reason}`;
}

/** Every state of a machine with its name, those inside branches and iterations included. */
export function statesOf(machine: SubMachine): [string, State][] {
  return Object.entries(machine.States).flatMap(([name, state]): [string, State][] => [
    [name, state],
    ...childrenOf(state).flatMap(statesOf),
  ]);
}

function childrenOf(state: State): SubMachine[] {
  if (state.Type === 'Parallel') return state.Branches;
  return state.Type === 'Map' ? [state.ItemProcessor] : [];
}

function checkLambdaParameters(machine: Machine): string[] {
  return statesOf(machine).flatMap(([name, state]) => {
    const integrated = state.Type === 'Task' && state.Resource.includes(':states:::');
    if (!integrated || lambdaParameters.safeParse(state.Parameters).success) return [];
    return [
      `state "${name}", property Parameters: takes FunctionName and Payload (or Payload.$), and nothing else`,
    ];
  });
}
