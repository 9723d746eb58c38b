import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import type { Resources } from '../../template/resources.ts';
import type { OriginRequest, OriginResponse } from '../gateway/exchange.ts';

const values = z.record(z.string(), z.looseObject({ value: z.string() }));

const changedRequest = z.looseObject({
  method: z.string(),
  uri: z.string(),
  querystring: values.default({}),
  headers: values.default({}),
});

const ownResponse = z.looseObject({
  statusCode: z.number(),
  headers: values.default({}),
  body: z.union([z.string(), z.looseObject({ data: z.string() })]).optional(),
});

/** Code that CloudFront runs on a viewer's request: the request to go on with, or an answer of its own. */
export type EdgeFunction = (request: OriginRequest) => OriginRequest | OriginResponse;

function wrap(entries: Record<string, string>): Record<string, { value: string }> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value }]));
}

function unwrap(entries: z.infer<typeof values>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, { value }]) => [name.toLowerCase(), value]));
}

function toEvent(request: OriginRequest): object {
  return {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '127.0.0.1' },
    request: {
      method: request.method,
      uri: request.path,
      querystring: wrap(Object.fromEntries(new URLSearchParams(request.query))),
      headers: wrap(request.headers),
      cookies: wrap(Object.fromEntries(request.cookies.map((cookie) => cookie.split('=', 2)))),
    },
  };
}

function toAnswer({ statusCode, headers, body = '' }: z.infer<typeof ownResponse>): OriginResponse {
  return {
    status: statusCode,
    headers: unwrap(headers),
    cookies: [],
    body: typeof body === 'string' ? body : body.data,
  };
}

function compile(code: string): EdgeFunction {
  const source = `${code}\n;JSON.stringify(handler(JSON.parse(event)))`;
  return (request) => {
    const output: unknown = JSON.parse(
      runInNewContext(source, { event: JSON.stringify(toEvent(request)) }, { timeout: 1000 }),
    );
    const response = ownResponse.safeParse(output);
    if (response.success) return toAnswer(response.data);
    const { method, uri, querystring, headers } = changedRequest.parse(output);
    const query = new URLSearchParams(unwrap(querystring)).toString();
    return {
      ...request,
      method,
      path: uri,
      query: query === '' ? request.query : query,
      headers: unwrap(headers),
    };
  };
}

/** The template's CloudFront functions by ARN. */
export function readEdgeFunctions(resources: Resources): Map<string, EdgeFunction> {
  return new Map(
    resources
      .ofType('AWS::CloudFront::Function')
      .map(({ id, properties }) => [id, compile(z.string().parse(properties.FunctionCode))]),
  );
}
