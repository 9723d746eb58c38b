import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Site } from './site.ts';

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/** A request as the HTTP API hands it to a function. */
export const anEvent = ({ method, path, body, headers }: Request): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: `${method} ${path}`,
  rawPath: path,
  rawQueryString: '',
  headers: headers ?? {},
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'site.example',
    domainPrefix: 'site',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'a browser' },
    requestId: 'request',
    routeKey: `${method} ${path}`,
    stage: '$default',
    time: '22/Nov/2026:12:00:00 +0000',
    timeEpoch: 1_795_348_800_000,
  },
  isBase64Encoded: false,
  ...(body === undefined ? {} : { body }),
});

const handlerFor = (site: Site, path: string): Site['showPage'] | undefined =>
  Object.entries(site.post).find(([page]) => path.replace(/^\/cy/, '') === `/${page}`)?.[1];

/** Answers a request with the handler of its route. */
export const answer = (site: Site, request: Request): Promise<APIGatewayProxyStructuredResultV2> => {
  const handler = request.method === 'GET' ? site.showPage : handlerFor(site, request.path);
  if (!handler) throw new Error(`No route ${request.method} ${request.path}`);
  return handler(anEvent(request));
};

type Fields = Readonly<Record<string, string | readonly string[]>>;

const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** Posts a form, as a browser without a script does. */
export const postForm = (
  site: Site,
  path: string,
  fields: Fields,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return answer(site, { method: 'POST', path, body: body.toString(), headers: formType });
};

/** The hidden fields of the form in a page. */
export const hiddenFields = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
