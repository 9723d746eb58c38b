import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { z } from 'zod';
import { type Role, roleSchema } from '../domain/role.ts';
import { log } from './log.ts';
import { invalidFields, Problem, problemResponse } from './problem.ts';
import { fieldErrors, toProblem } from './to-problem.ts';

/** A signed-in member of staff: the token's subject and groups. */
export interface Staff {
  readonly id: string;
  readonly roles: readonly Role[];
}

export interface ApiRequest<B, P> {
  readonly body: B;
  readonly path: P;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** One header by its lower-case name: a handler asks for those it needs and sees no other. */
  readonly header: (name: 'idempotency-key' | 'if-match') => string | undefined;
  readonly staff: Staff;
}

export interface Route<B, P> {
  readonly body?: z.ZodType<B>;
  readonly path?: z.ZodType<P>;
  /** Roles that may call it; left out on public routes. */
  readonly roles?: readonly Role[];
  readonly handle: (request: ApiRequest<B, P>) => Promise<APIGatewayProxyStructuredResultV2>;
}

const claimsSchema = z.object({
  requestContext: z.object({
    authorizer: z.object({
      jwt: z.object({
        claims: z.object({ sub: z.string(), 'cognito:groups': z.union([z.string(), z.array(z.string())]) }),
      }),
    }),
  }),
});

const groupsOf = (claim: string | readonly string[]): readonly string[] =>
  typeof claim === 'string' ? claim.replaceAll(/[[\]]/g, '').split(/[ ,]+/) : claim;

const nobody: Staff = { id: '', roles: [] };

const staffOf = (event: unknown): Staff => {
  const claims = claimsSchema.safeParse(event).data?.requestContext.authorizer.jwt.claims;
  if (!claims) return nobody;
  const roles = groupsOf(claims['cognito:groups']).flatMap((group) => roleSchema.safeParse(group).data ?? []);
  return { id: claims.sub, roles };
};

const requireRole = (staff: Staff, roles: readonly Role[]): void => {
  if (roles.some((role) => staff.roles.includes(role))) return;
  throw new Problem(403, {
    code: 'forbidden',
    title: 'Not allowed',
    detail: `This needs one of the roles: ${roles.join(', ')}`,
  });
};

const parsePart = <T>(schema: z.ZodType<T>, part: unknown): T => {
  const parsed = schema.safeParse(part);
  if (!parsed.success) throw invalidFields(fieldErrors(parsed.error));
  return parsed.data;
};

/** An address of a thing that is not of our form leads nowhere: 404, as for one that does not exist. */
const parsePath = <T>(schema: z.ZodType<T>, part: unknown): T => {
  const parsed = schema.safeParse(part);
  if (parsed.success) return parsed.data;
  throw new Problem(404, {
    code: 'not-found',
    title: 'Not found',
    detail: 'There is nothing at this address',
  });
};

const toRequest = <B, P>(route: Route<B, P>, event: APIGatewayProxyEventV2): ApiRequest<B, P> => {
  const staff = route.roles ? staffOf(event) : nobody;
  if (route.roles) requireRole(staff, route.roles);
  return {
    staff,
    path: parsePath(route.path ?? z.custom<P>(), event.pathParameters ?? {}),
    body: parsePart(route.body ?? z.custom<B>(), event.body),
    query: event.queryStringParameters ?? {},
    header: (name) => event.headers[name],
  };
};

const answerProblems: middy.MiddlewareFn = (request) => {
  const problem = toProblem(request.error);
  if (problem.status >= 500) log({ event: 'unexpected-error', error: request.error?.name ?? 'unknown' });
  request.response = problemResponse(problem);
};

/** A Lambda handler for one route: parses, checks the role, calls `handle`, and answers every error as a problem. */
export const createApiHandler = <B = unknown, P = unknown>(route: Route<B, P>) => {
  const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>().onError(answerProblems);
  if (route.body) handler.use(httpJsonBodyParser());
  return handler.handler((event) => route.handle(toRequest(route, event)));
};
