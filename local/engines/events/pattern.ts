import { StartError } from '../../start-error.ts';

type Test = (value: unknown, present: boolean) => boolean;

/** A pattern that uses something EventBridge has and this matcher does not. */
export class UnsupportedPattern extends StartError {
  override readonly name = 'UnsupportedPattern';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textTest(name: string, argument: unknown, test: (text: string, argument: string) => boolean): Test {
  if (typeof argument !== 'string') throw new UnsupportedPattern(`"${name}" takes text`);
  return (value) => typeof value === 'string' && test(value, argument);
}

function anythingBut(argument: unknown): Test {
  const excluded = isObject(argument) ? [readTest(argument)] : [argument].flat().map(readTest);
  return (value, present) => present && !excluded.some((test) => test(value, present));
}

const operators: Readonly<Record<string, (argument: unknown) => Test>> = {
  prefix: (argument) => textTest('prefix', argument, (text, prefix) => text.startsWith(prefix)),
  suffix: (argument) => textTest('suffix', argument, (text, suffix) => text.endsWith(suffix)),
  'equals-ignore-case': (argument) =>
    textTest('equals-ignore-case', argument, (text, other) => text.toLowerCase() === other.toLowerCase()),
  exists: (argument) => (_value, present) => present === argument,
  'anything-but': anythingBut,
};

function readTest(condition: unknown): Test {
  if (!isObject(condition)) return (value) => value === condition;
  const [name = '', argument] = Object.entries(condition)[0] ?? [];
  const operator = operators[name];
  if (operator === undefined) throw new UnsupportedPattern(`event patterns with "${name}" are not run`);
  return operator(argument);
}

type Matcher = (event: unknown) => boolean;

/** One field: any condition may hold, and for a list any element of it may. */
function readField(name: string, conditions: unknown): Matcher {
  if (isObject(conditions)) {
    const below = compilePattern(conditions);
    return (event) => below(isObject(event) ? event[name] : undefined);
  }
  if (!Array.isArray(conditions))
    throw new UnsupportedPattern(`"${name}" of an event pattern must be a list`);
  const tests = conditions.map(readTest);
  return (event) => {
    const present = isObject(event) && name in event;
    const values: unknown[] = present ? [event[name]].flat() : [undefined];
    return values.some((value) => tests.some((test) => test(value, present)));
  };
}

/**
 * Makes an EventBridge pattern's test: every field must match. Throws UnsupportedPattern for an operator that is
 * not run here.
 */
export function compilePattern(pattern: Readonly<Record<string, unknown>>): Matcher {
  const fields = Object.entries(pattern).map(([name, conditions]) => {
    if (name.startsWith('$')) throw new UnsupportedPattern(`event patterns with "${name}" are not run`);
    return readField(name, conditions);
  });
  return (event) => fields.every((matches) => matches(event));
}
