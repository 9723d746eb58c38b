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
 * CloudFront passes on `Authorization` only as part of a cache key, which needs a maximum above zero. Nothing is kept
 * for all that: the default is zero and every answer of the API says `no-store`.
 */
export function authorised(scope: Construct): CachePolicy {
  return new CachePolicy(scope, 'Authorised', {
    headerBehavior: CacheHeaderBehavior.allowList('Authorization'),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(1),
  });
}
