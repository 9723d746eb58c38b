import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();
const [distribution] = resourcesOf(stateless, 'AWS::CloudFront::Distribution').values();

const behaviourSchema = z.looseObject({
  PathPattern: z.string().optional(),
  CachePolicyId: z.unknown(),
  OriginRequestPolicyId: z.unknown().optional(),
  ResponseHeadersPolicyId: z.object({ Ref: z.string() }),
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: z.string(),
});

const config = z
  .looseObject({ DefaultCacheBehavior: behaviourSchema, CacheBehaviors: z.array(behaviourSchema) })
  .parse(distribution?.Properties.DistributionConfig);

const apiOrigin = config.DefaultCacheBehavior.TargetOriginId;

describe('the distribution', () => {
  it('serves scripts, styles and the staff page from files and everything else from the API', () => {
    const fromFiles = config.CacheBehaviors.filter(({ TargetOriginId }) => TargetOriginId !== apiOrigin);
    expect(fromFiles.map(({ PathPattern }) => PathPattern)).toEqual(['/assets/*', '/staff', '/staff/*']);
    expect(config.CacheBehaviors.filter((behaviour) => !fromFiles.includes(behaviour))).toHaveLength(1);
  });

  it('keeps no log', () => {
    expect(config).not.toHaveProperty('Logging');
  });

  it('answers only over HTTPS', () => {
    const all = [config.DefaultCacheBehavior, ...config.CacheBehaviors];
    expect(new Set(all.map(({ ViewerProtocolPolicy }) => ViewerProtocolPolicy))).toEqual(
      new Set(['redirect-to-https']),
    );
  });

  it('keeps no answer of the API by default and none for longer than a second', () => {
    const policies = [...resourcesOf(stateless, 'AWS::CloudFront::CachePolicy').values()];
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies)
      expect(Properties.CachePolicyConfig).toMatchObject({ DefaultTTL: 0, MinTTL: 0, MaxTTL: 1 });
  });

  it('lets a token through below /api/ and nowhere else', () => {
    const withToken = [...resourcesOf(stateless, 'AWS::CloudFront::CachePolicy')].filter(
      ([, { Properties }]) => JSON.stringify(Properties).includes('Authorization'),
    );
    expect(withToken).toHaveLength(1);
    const users = [config.DefaultCacheBehavior, ...config.CacheBehaviors].filter(({ CachePolicyId }) =>
      JSON.stringify(CachePolicyId).includes(withToken[0]?.[0] ?? 'none'),
    );
    expect(users.map(({ PathPattern }) => PathPattern)).toEqual(['/api/*']);
  });

  it('tells the pages which compression a browser takes', () => {
    stateless.allResourcesProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: Match.objectLike({
          EnableAcceptEncodingBrotli: true,
          EnableAcceptEncodingGzip: true,
        }),
      },
    });
  });

  it('lets no cookie, user agent, referrer or language of a visitor through to a function', () => {
    stateless.resourceCountIs('AWS::CloudFront::OriginRequestPolicy', 1);
    stateless.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: {
          HeaderBehavior: 'whitelist',
          Headers: ['Accept', 'Content-Type', 'Idempotency-Key', 'If-Match'],
        },
      },
    });
    const toApi = [config.DefaultCacheBehavior, ...config.CacheBehaviors].filter(
      ({ TargetOriginId }) => TargetOriginId === apiOrigin,
    );
    for (const { OriginRequestPolicyId } of toApi) {
      expect(OriginRequestPolicyId).toEqual({ Ref: expect.stringMatching(/^SiteForwarded/) });
    }
  });

  it('has the certificate and name of its own domain when one is configured', () => {
    synthesize({
      siteUrl: 'https://reporting.example',
      certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/an-id',
    }).stateless.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['reporting.example'],
        ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2021' }),
      },
    });
  });
});

describe('the staff page', () => {
  const policies = [...resourcesOf(stateless, 'AWS::CloudFront::ResponseHeadersPolicy').values()];
  const text = JSON.stringify(
    policies.find(({ Properties }) => JSON.stringify(Properties).includes('connect-src')),
  );

  it('runs its own scripts only and connects to the site, the issuer and the sign-in domain only', () => {
    expect(text).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(text).toMatch(/connect-src 'self' .*ProviderURL.*amazoncognito\.com/);
    expect(text).not.toMatch(/unsafe|\*/);
  });

  it('is framed by nobody and sends no referrer', () => {
    expect(text).toContain("frame-ancestors 'none'");
    for (const { Properties } of policies) {
      expect(Properties.ResponseHeadersPolicyConfig).toMatchObject({
        SecurityHeadersConfig: {
          FrameOptions: { FrameOption: 'DENY' },
          ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
          ContentTypeOptions: { Override: true },
        },
      });
    }
  });
});

describe('the bucket of the site', () => {
  it('is closed to the public and read by the distribution alone', () => {
    stateless.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    stateless.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Action: 's3:GetObject',
          }),
        ]),
      },
    });
  });
});
