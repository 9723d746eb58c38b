import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import type { Resources } from '../../template/resources.ts';
import type { OriginRequest } from '../gateway/exchange.ts';
import type { BehaviourSettings } from './distribution.ts';

/** Which of some names reach the origin. */
type Selection = (name: string) => boolean;

/** What of a request reaches the origin. */
interface Forwarding {
  headers: Selection;
  query: Selection;
  cookies: Selection;
}

const all: Selection = () => true;
const none: Selection = () => false;

const nothing: Forwarding = { headers: none, query: none, cookies: none };
const whole: Forwarding = { headers: all, query: all, cookies: all };

/** Policies that CloudFront keeps itself, under these ids (CloudFront developer guide, managed policies). */
const managed: Readonly<Record<string, Forwarding>> = {
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': nothing, // CachingDisabled
  '658327ea-f89d-4fab-a63d-7e88639e58f6': nothing, // CachingOptimized
  '216adef6-5c7f-47e4-b989-5492eafa07d3': whole, // AllViewer
  'b689b0a8-53d0-40ab-baf2-68738e2966ac': { ...whole, headers: (name) => name !== 'host' }, // AllViewerExceptHostHeader
};

const behaviours = {
  HeaderBehavior: z.string().optional(),
  Headers: z.array(z.string()).default([]),
  QueryStringBehavior: z.string().optional(),
  QueryStrings: z.array(z.string()).default([]),
  CookieBehavior: z.string().optional(),
  Cookies: z.array(z.string()).default([]),
};

const part = z.looseObject(behaviours);
const policy = z.looseObject({
  HeadersConfig: part,
  QueryStringsConfig: part,
  CookiesConfig: part,
  EnableAcceptEncodingGzip: z.boolean().default(false),
  EnableAcceptEncodingBrotli: z.boolean().default(false),
});

function select(behaviour: string | undefined, names: readonly string[]): Selection {
  const listed = new Set(names.map((name) => name.toLowerCase()));
  const selections: Readonly<Record<string, Selection>> = {
    none,
    all,
    allViewer: all,
    whitelist: (name) => listed.has(name.toLowerCase()),
    allExcept: (name) => !listed.has(name.toLowerCase()),
  };
  const selection = selections[behaviour ?? 'none'];
  if (selection === undefined)
    throw new StartError(`a CloudFront policy forwards "${behaviour}", which is not run`);
  return selection;
}

function readForwarding(config: unknown): Forwarding {
  const { HeadersConfig, QueryStringsConfig, CookiesConfig, ...compression } = policy.parse(config);
  const named = select(HeadersConfig.HeaderBehavior, HeadersConfig.Headers);
  const isCompressed = compression.EnableAcceptEncodingGzip || compression.EnableAcceptEncodingBrotli;
  return {
    headers: (name) => named(name) || (isCompressed && name === 'accept-encoding'),
    query: select(QueryStringsConfig.QueryStringBehavior, QueryStringsConfig.QueryStrings),
    cookies: select(CookiesConfig.CookieBehavior, CookiesConfig.Cookies),
  };
}

function readOwnPolicies(resources: Resources): Map<string, Forwarding> {
  const forOrigin = resources.ofType('AWS::CloudFront::OriginRequestPolicy').map(({ id, properties }) => {
    return [id, readForwarding(properties.OriginRequestPolicyConfig)] as const;
  });
  const forCache = resources.ofType('AWS::CloudFront::CachePolicy').map(({ id, properties }) => {
    const config = z.looseObject({ ParametersInCacheKeyAndForwardedToOrigin: z.unknown() });
    const { ParametersInCacheKeyAndForwardedToOrigin } = config.parse(properties.CachePolicyConfig);
    return [id, readForwarding(ParametersInCacheKeyAndForwardedToOrigin)] as const;
  });
  return new Map([...forOrigin, ...forCache]);
}

/** What reaches an origin whatever the policies say, the content itself being described by it. */
const always = new Set(['content-type', 'content-length']);

function filter(request: OriginRequest, forwardings: readonly Forwarding[]): OriginRequest {
  const allowed = (kind: keyof Forwarding) => (name: string) =>
    forwardings.some((forwarding) => forwarding[kind](name));
  const isHeader = allowed('headers');
  const isQuery = allowed('query');
  const isCookie = allowed('cookies');
  const headers = Object.entries(request.headers).filter(([name]) => always.has(name) || isHeader(name));
  const parameters = request.query.split('&').filter((parameter) => isQuery(parameter.split('=')[0] ?? ''));
  return {
    ...request,
    headers: { 'user-agent': 'Amazon CloudFront', ...Object.fromEntries(headers) },
    query: request.query === '' ? '' : parameters.join('&'),
    cookies: request.cookies.filter((cookie) => isCookie(cookie.split('=')[0] ?? '')),
  };
}

/**
 * Makes the function that cuts a request down to what a behaviour's policies let through to the origin: by default
 * no query, no cookies and no headers of the viewer, so a policy that is missing in the template is missed here too.
 */
export function createForwarder(
  resources: Resources,
): (request: OriginRequest, behaviour: BehaviourSettings) => OriginRequest {
  const own = readOwnPolicies(resources);
  return (request, { CachePolicyId, OriginRequestPolicyId }) => {
    const ids = [CachePolicyId, OriginRequestPolicyId].filter((id) => id !== undefined);
    const forwardings = ids.map((id) => {
      const forwarding = own.get(id) ?? managed[id];
      if (forwarding === undefined) throw new StartError(`the CloudFront policy ${id} is not known`);
      return forwarding;
    });
    return filter(request, forwardings);
  };
}
