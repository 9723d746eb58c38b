import { describe, expect, it } from 'vitest';
import type { OriginRequest } from '../../../local/engines/gateway/exchange.ts';
import { createForwarder } from '../../../local/engines/site/forwarding.ts';
import type { Resource, Resources } from '../../../local/template/resources.ts';

function resource(type: string, id: string, properties: Record<string, unknown>): Resource {
  return { stack: 'Stack', logicalId: id, type, id, arn: id, properties };
}

const some = { HeaderBehavior: 'whitelist', Headers: ['Content-Type', 'If-Match'] };
const everyQuery = { QueryStringBehavior: 'all' };
const all = [
  resource('AWS::CloudFront::OriginRequestPolicy', 'some', {
    OriginRequestPolicyConfig: {
      HeadersConfig: some,
      QueryStringsConfig: everyQuery,
      CookiesConfig: { CookieBehavior: 'none' },
    },
  }),
  resource('AWS::CloudFront::CachePolicy', 'authorised', {
    CachePolicyConfig: {
      ParametersInCacheKeyAndForwardedToOrigin: {
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Authorization'] },
        QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: ['page'] },
        CookiesConfig: { CookieBehavior: 'none' },
      },
    },
  }),
];
const resources: Resources = {
  ofType: (...types) => all.filter(({ type }) => types.includes(type)),
  assetPath: (key) => key,
};
const forward = createForwarder(resources);

const request: OriginRequest = {
  method: 'GET',
  path: '/',
  query: 'page=2&other=1',
  headers: {
    host: 'x',
    authorization: 'Bearer t',
    'content-type': 'text/plain',
    'if-match': '1',
    'user-agent': 'Tor',
    referer: 'r',
  },
  cookies: ['a=1'],
  body: Buffer.alloc(0),
};
const forwarded = (policies: { CachePolicyId?: string; OriginRequestPolicyId?: string }) =>
  forward(request, {
    TargetOriginId: 'o',
    AllowedMethods: ['GET'],
    Compress: true,
    FunctionAssociations: [],
    ...policies,
  });

const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const allViewerExceptHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

describe('what reaches an origin', () => {
  it('is no query, cookie or header of the visitor by default', () => {
    const { headers, query, cookies } = forwarded({ CachePolicyId: cachingDisabled });
    expect({ headers, query, cookies }).toEqual({
      headers: { 'user-agent': 'Amazon CloudFront', 'content-type': 'text/plain' },
      query: '',
      cookies: [],
    });
  });

  it('is everything but the host under the managed policy of that name', () => {
    const { headers, query, cookies } = forwarded({
      CachePolicyId: cachingDisabled,
      OriginRequestPolicyId: allViewerExceptHost,
    });
    expect(headers).toEqual({ ...request.headers, host: undefined });
    expect([query, cookies]).toEqual([request.query, request.cookies]);
  });

  it('is what the two policies allow together', () => {
    const { headers, query } = forwarded({ CachePolicyId: 'authorised', OriginRequestPolicyId: 'some' });
    expect(Object.keys(headers).sort()).toEqual(['authorization', 'content-type', 'if-match', 'user-agent']);
    expect(headers['user-agent']).toBe('Amazon CloudFront');
    expect(query).toBe('page=2&other=1');
    expect(forwarded({ CachePolicyId: 'authorised' }).query).toBe('page=2');
  });

  it('is not guessed for a policy that is not known', () => {
    expect(() => forwarded({ CachePolicyId: 'unknown' })).toThrow('unknown');
  });
});
