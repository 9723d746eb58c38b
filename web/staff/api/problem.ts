import * as z from 'zod';

export const fieldErrorSchema = z.object({ path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** RFC 9457 problem as our API sends it. `answered` says who was first, `status` 0 that nobody answered. */
export const problemSchema = z.object({
  title: z.string().default('Something went wrong'),
  status: z.number().default(0),
  detail: z.string().optional(),
  errors: z.array(fieldErrorSchema).optional(),
  answered: z.object({ decision: z.string(), by: z.string().nullish(), at: z.string().nullish() }).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export type ApiResult<T> = { ok: true; data: T; etag: string | null } | { ok: false; problem: Problem };

export const unreachable: Problem = {
  title: 'The service did not answer',
  status: 0,
  detail: 'Check the connection and try again. Nothing you typed is lost.',
};

const plainProblem = (status: number): Problem => ({ title: `The service answered ${status}`, status });

/** The problem in an error response; a body that is none becomes a plain one with the status. */
export const readProblem = async (response: Response): Promise<Problem> => {
  const text = await response.text();
  try {
    return problemSchema.parse({ status: response.status, ...z.looseObject({}).parse(JSON.parse(text)) });
  } catch {
    return plainProblem(response.status);
  }
};
