import { Duration, Fn } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseCustomHeadersBehavior,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

const security: ResponseSecurityHeadersBehavior = {
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(730),
    includeSubdomains: true,
    override: true,
  },
};

const permissions = {
  header: 'Permissions-Policy',
  value: 'camera=(), geolocation=(), microphone=()',
  override: false,
};

/** Pages and API: what is true of every answer. The handlers set their own content security policy and caching. */
export function pageHeaders(scope: Construct): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'PageHeaders', {
    securityHeadersBehavior: security,
    customHeadersBehavior: { customHeaders: [permissions] },
  });
}

/** Scripts, styles and the staff page: fetched again only when changed. `connectTo` are URLs besides the site's own. */
export function fileHeaders(scope: Construct, connectTo: readonly string[]): ResponseHeadersPolicy {
  const customHeadersBehavior: ResponseCustomHeadersBehavior = {
    customHeaders: [permissions, { header: 'Cache-Control', value: 'no-cache', override: true }],
  };
  return new ResponseHeadersPolicy(scope, 'FileHeaders', {
    securityHeadersBehavior: {
      ...security,
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(connectTo), override: true },
    },
    customHeadersBehavior,
  });
}

/** Blobs are the PDF previews that the staff page fetches with its token and shows in a frame. */
function contentSecurityPolicy(connectTo: readonly string[]): string {
  return Fn.join('', [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ",
    Fn.join(' ', [...connectTo]),
    "; frame-src blob:; object-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ]);
}
