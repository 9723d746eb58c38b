import { randomBytes } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { place } from '../../template/place.ts';
import type { OriginRequest } from './exchange.ts';
import type { RouteMatch } from './routes.ts';
import type { Claims } from './tokens.ts';

const textTypes = /^(text\/|application\/(json|javascript|xml)\b|application\/[\w.-]+\+(json|xml)\b)/i;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What the gateway itself says about the connection; on AWS the address is the visitor's. */
const added = { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-port': '443', 'x-forwarded-proto': 'https' };

function commonLogTime(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${two(now.getUTCDate())}/${months[now.getUTCMonth()]}/${now.getUTCFullYear()}`;
  return `${date}:${two(now.getUTCHours())}:${two(now.getUTCMinutes())}:${two(now.getUTCSeconds())} +0000`;
}

function queryParameters(query: string): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  }
  return Object.keys(parameters).length > 0 ? parameters : undefined;
}

function bodyOf({ body, headers }: OriginRequest): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = textTypes.test(headers['content-type'] ?? '');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

/** What the event is made from: the request, its route, the API's id, and claims where a token was asked for. */
export interface EventParts {
  request: OriginRequest;
  /** The path, decoded. */
  path: string;
  match: RouteMatch;
  apiId: string;
  claims: Claims | undefined;
  now: Date;
}

/**
 * The event that a function receives (payload format 2.0). The source address is always 127.0.0.1. A body that is
 * not text, a form included, comes in base64, as on AWS.
 */
export function toEvent({ request, path, match, apiId, claims, now }: EventParts): APIGatewayProxyEventV2 {
  const { routeKey } = match.settings;
  const query = queryParameters(request.query);
  const domainName = `${apiId}.execute-api.${place.region}.${place.urlSuffix}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: request.query,
    ...(request.cookies.length > 0 && { cookies: request.cookies }),
    headers: { ...request.headers, ...added, host: domainName },
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: place.account,
      apiId,
      ...(claims && { authorizer: { principalId: '', integrationLatency: 0, jwt: claims } }),
      domainName,
      domainPrefix: apiId,
      http: {
        method: request.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: `${randomBytes(11).toString('base64url')}=`,
      routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    ...bodyOf(request),
  };
}
