import { z } from 'zod';
import type { Json } from '../json.ts';
import { pathSchema } from './paths.ts';

const text = z.string();
const compared = ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'];

/** Comparison operators of a choice rule and what each compares with. A name ending in `Path` compares with a path. */
function operatorsOf(kind: string, literal: z.ZodType<Json>): [string, z.ZodType<Json>][] {
  return compared.flatMap((name): [string, z.ZodType<Json>][] => [
    [`${kind}${name}`, literal],
    [`${kind}${name}Path`, pathSchema],
  ]);
}

const operators = new Map<string, z.ZodType<Json>>([
  ...operatorsOf('String', text),
  ...operatorsOf('Numeric', z.number()),
  ...operatorsOf('Timestamp', z.iso.datetime({ offset: true })),
  ['StringMatches', text],
  ['BooleanEquals', z.boolean()],
  ['BooleanEqualsPath', pathSchema],
  ...['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'].map(
    (name): [string, z.ZodType<Json>] => [name, z.boolean()],
  ),
]);

const nested = z.record(z.string(), z.unknown());

/** A rule as the interpreter takes it: it knows `IsNull: true`, and `Not` around it for `IsNull: false`. */
function readRule(rule: Record<string, unknown>): { [key: string]: Json } {
  if ('And' in rule) return { And: z.array(nested).min(1).parse(rule.And).map(readRule) };
  if ('Or' in rule) return { Or: z.array(nested).min(1).parse(rule.Or).map(readRule) };
  if ('Not' in rule) return { Not: readRule(nested.parse(rule.Not)) };
  const { Variable, ...comparison } = rule;
  const [entry, ...more] = Object.entries(comparison);
  const schema = entry === undefined ? undefined : operators.get(entry[0]);
  if (entry === undefined || schema === undefined || more.length > 0) {
    throw new UnknownRule(
      `a rule has a Variable and one known comparison, not ${Object.keys(comparison).join(', ')}`,
    );
  }
  const variable = pathSchema.parse(Variable);
  const literal = schema.parse(entry[1]);
  if (entry[0].startsWith('Is') && literal === false)
    return { Not: { Variable: variable, [entry[0]]: true } };
  return { Variable: variable, [entry[0]]: literal };
}

class UnknownRule extends Error {
  override readonly name = 'UnknownRule';
}

/** One entry of `Choices`: the state it leads to, and the rule to hand to the interpreter. */
export const choiceRuleSchema = z
  .looseObject({ Next: z.string(), Comment: z.string().optional() })
  .transform(({ Next, Comment: _, ...rule }, context) => {
    try {
      return { Next, rule: readRule(rule) };
    } catch (error) {
      if (!(error instanceof z.ZodError || error instanceof UnknownRule)) throw error;
      const message =
        error instanceof z.ZodError ? error.issues.map((issue) => issue.message).join('; ') : error.message;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
  });

export type ChoiceRule = z.infer<typeof choiceRuleSchema>;
