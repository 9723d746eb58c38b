import { z } from 'zod';
import { Refusal, type RefusalKind } from '../domain/refusal.ts';
import { invalidFields, Problem } from './problem.ts';

const refusals: Readonly<Record<Exclude<RefusalKind, 'invalid'>, { status: number; title: string }>> = {
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Somebody was first' },
  forbidden: { status: 403, title: 'Not allowed' },
  stale: { status: 412, title: 'A newer revision exists' },
};

const fromRefusal = (refusal: Refusal): Problem => {
  if (refusal.kind === 'invalid') {
    return invalidFields(refusal.fields ?? [{ path: refusal.field ?? '', message: refusal.message }]);
  }
  const { status, title } = refusals[refusal.kind];
  return new Problem(status, { code: refusal.kind, title, detail: refusal.message, extra: refusal.extra });
};

/** The fields a schema refused. Messages of ours and of zod name what is expected, never what was sent. */
export const fieldErrors = (error: z.ZodError): { path: string; message: string }[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? [
          {
            path: issue.path.map(String).join('.'),
            message: 'Take out fields that are not part of the contract',
          },
        ]
      : [{ path: issue.path.map(String).join('.'), message: issue.message }],
  );

const parserProblems: Readonly<Record<number, () => Problem>> = {
  415: () =>
    new Problem(415, {
      code: 'wrong-content-type',
      title: 'Wrong content type',
      detail: 'Send the body as JSON with content-type: application/json',
    }),
  422: () =>
    new Problem(400, {
      code: 'malformed-json',
      title: 'The body is not JSON',
      detail: 'Send one JSON object as the body: it is empty or cannot be parsed',
    }),
};

const transient = new Set([
  'StoreUnavailable',
  'CommitConflict',
  'WorkflowUnavailable',
  'MailThrottled',
  'MailUnavailable',
]);

const unavailable = (): Problem =>
  new Problem(503, {
    code: 'unavailable',
    title: 'Try again shortly',
    detail:
      'Nothing was changed, or what was changed is kept: send the same request again, with the same key',
  });

const unexpected = (): Problem =>
  new Problem(500, {
    code: 'unexpected',
    title: 'Something went wrong on our side',
    detail: 'Send the same request again, with the same key: nothing is doubled',
  });

const parserStatus = z.object({ statusCode: z.number() });

/** The one mapping of errors to HTTP. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal) return fromRefusal(error);
  const fromParser = parserProblems[parserStatus.safeParse(error).data?.statusCode ?? 0];
  if (fromParser) return fromParser();
  return error instanceof Error && transient.has(error.name) ? unavailable() : unexpected();
};
