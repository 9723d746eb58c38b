import type { z } from 'zod';
import { invalidFields } from './problem.ts';
import { fieldErrors } from './to-problem.ts';

/** The query parameters, parsed; a 422 problem names those that are wrong. */
export const parseQuery = <T>(
  schema: z.ZodType<T>,
  query: Readonly<Record<string, string | undefined>>,
): T => {
  const parsed = schema.safeParse(query);
  if (!parsed.success) throw invalidFields(fieldErrors(parsed.error));
  return parsed.data;
};
