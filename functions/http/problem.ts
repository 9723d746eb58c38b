import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** One thing to mend: `path` names the field with dots, `message` says how. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** An RFC 9457 problem. `code` becomes the type, a relative reference. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    problem: { code: string; title: string; detail: string; extra?: Readonly<Record<string, unknown>> },
  ) {
    super(problem.detail);
    this.name = 'Problem';
    this.status = status;
    this.code = problem.code;
    this.title = problem.title;
    this.extra = problem.extra ?? {};
  }
}

/** 422: every field that is wrong, and how to mend it. */
export const invalidFields = (errors: readonly FieldError[]): Problem =>
  new Problem(422, {
    code: 'invalid-fields',
    title: 'Some fields need mending',
    detail: errors.map((error) => `${error.path || 'body'}: ${error.message}`).join('; '),
    extra: { errors },
  });

const securityHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** A JSON answer that nobody may cache. */
export const json = (
  statusCode: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...securityHeaders, ...headers },
  body: JSON.stringify(body),
});

/** The problem as a response. */
export const problemResponse = (problem: Problem): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problem.status,
  headers: {
    'content-type': 'application/problem+json; charset=utf-8',
    ...securityHeaders,
    ...(problem.status === 503 ? { 'retry-after': '5' } : {}),
  },
  body: JSON.stringify({
    type: `/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    ...problem.extra,
  }),
});
