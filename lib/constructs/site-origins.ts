import { Duration } from 'aws-cdk-lib';
import {
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** The only headers of a visitor that reach a function. User agent, referrer, language and cookies stop at the edge. */
const forwarded = ['Accept', 'Content-Type', 'Idempotency-Key', 'If-Match'];

/** What is passed on to the API from any request. */
export function forwardedParts(scope: Construct): OriginRequestPolicy {
  return new OriginRequestPolicy(scope, 'Forwarded', {
    headerBehavior: OriginRequestHeaderBehavior.allowList(...forwarded),
    queryStringBehavior: OriginRequestQueryStringBehavior.all(),
  });
}

/**
 * Keeps no answer. A policy of our own, since CloudFront tells the API what compression a browser takes, and who is signed in
 * (`Authorization`, where `forStaff`), only as parts of a cache key, and that needs a maximum above zero. Nothing is kept for
 * all that: the default is zero and every answer of the API says `no-store`.
 */
export function uncached(scope: Construct, { forStaff }: { readonly forStaff: boolean }): CachePolicy {
  return new CachePolicy(scope, forStaff ? 'UncachedForStaff' : 'Uncached', {
    headerBehavior: forStaff ? CacheHeaderBehavior.allowList('Authorization') : CacheHeaderBehavior.none(),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(1),
  });
}
