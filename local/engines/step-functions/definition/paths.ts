import { z } from 'zod';
import type { Json } from '../json.ts';

/**
 * The interpreter looks `$` up in a state's data and `$$` in a context object of which it overwrites `Execution` with
 * its own idea, and it takes a falsy document for a missing one. So data and context are each put in an envelope,
 * `{ Value }` and `{ Context }`, and every path is rewritten when the machine is loaded to start inside it.
 */

/** The name of the data in its envelope. */
export const VALUE = 'Value';
/** The name of the context object in its envelope. */
export const CONTEXT = 'Context';

const many = /\.\.|\[\s*\*|\.\*|\[\s*\?|\[[^\]'"]*[:,]/;

function rewrite(path: string): string {
  return path.startsWith('$$') ? `$$.${CONTEXT}${path.slice(2)}` : `$.${VALUE}${path.slice(1)}`;
}

/** A path that names one value. Paths selecting many are refused: the interpreter fails where AWS gives an empty list. */
export const pathSchema = z
  .string()
  .startsWith('$', 'a path starts with $')
  .refine((path) => !many.test(path), 'a path that selects many values is not run locally')
  .transform(rewrite);

/** Where a result is put: `$.a.b`, null (the result is dropped) or `$` (it replaces the input; undefined here). */
export const referencePathSchema = z
  .string()
  .regex(/^\$(\.[A-Za-z_][\w-]*)*$/, 'only $ and paths such as $.a.b are run locally')
  .nullable()
  .transform((path) => (path === '$' ? undefined : path));

const broken = ['States.JsonToString'];

const quoted = /('(?:\\.|[^'\\])*')/g;

/** Rewrites the paths of `States.Format('{}', $.a)`, and none of what stands in quotes. */
function rewriteIntrinsic(expression: string): string {
  return expression
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\$\$?(?=[.[,)\s])/g, rewrite)))
    .join('');
}

const expressionSchema = z
  .string()
  .refine(
    (text) => /^(\$|States\.)/.test(text),
    'a value of a key ending in .$ is a path or an intrinsic function',
  )
  .refine(
    (text) => !many.test(text.replace(quoted, '')),
    'a path that selects many values is not run locally',
  )
  .refine(
    (text) => !broken.some((name) => text.includes(name)),
    'the interpreter gives wrong results for this function',
  );

function rewriteExpression(text: string): string {
  const parsed = expressionSchema.parse(text);
  return parsed.startsWith('$') ? pathSchema.parse(parsed) : rewriteIntrinsic(parsed);
}

function rewriteTemplate(template: Json): Json {
  if (Array.isArray(template)) return template.map(rewriteTemplate);
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [
      key,
      key.endsWith('.$') && typeof value === 'string' ? rewriteExpression(value) : rewriteTemplate(value),
    ]),
  );
}

/** A payload template: any JSON in which keys ending in `.$` hold paths or intrinsic functions. */
export const templateSchema = z
  .custom<Json>((value) => value !== undefined)
  .transform((template, context) => {
    try {
      return rewriteTemplate(template);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      for (const issue of error.issues) context.addIssue({ code: 'custom', message: issue.message });
      return z.NEVER;
    }
  });
