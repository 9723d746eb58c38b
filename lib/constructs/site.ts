import { Fn } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  Distribution,
  type DistributionProps,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { SiteFiles } from './site-files.ts';
import { fileHeaders, pageHeaders } from './site-headers.ts';
import { forwardedParts, uncached } from './site-origins.ts';

/** Opens the staff page at its folder, with or without the slash. */
const staffIndex = `function handler(event) {
  var request = event.request;
  if (request.uri === '/staff') {
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: '/staff/' } } };
  }
  if (request.uri === '/staff/') request.uri = '/staff/index.html';
  return request;
}`;

export interface SiteProps {
  readonly httpApi: HttpApi;
  /** Folder with `assets/` and `staff/`. */
  readonly files: string;
  /** URLs that the staff page signs in with. */
  readonly connectTo: readonly string[];
  /** The service's own domain. Absent, CloudFront's is used. */
  readonly custom: { readonly host: string; readonly certificateArn: string } | undefined;
}

/** The one public address: files from a private bucket, everything else from the API. It keeps no log either. */
export class Site extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { httpApi, files, connectTo, custom }: SiteProps) {
    super(scope, id);
    const siteFiles = new SiteFiles(this, 'Files');
    const fromFiles = { ...this.fromFiles(siteFiles, connectTo) };
    const fromStaffFiles = { ...fromFiles, functionAssociations: [this.staffIndex()] };
    const fromApi = this.fromApi(httpApi);
    this.distribution = new Distribution(this, 'Distribution', {
      defaultBehavior: { ...fromApi, cachePolicy: uncached(this, { forStaff: false }) },
      additionalBehaviors: {
        '/api/*': { ...fromApi, cachePolicy: uncached(this, { forStaff: true }) },
        '/assets/*': fromFiles,
        '/staff': fromStaffFiles,
        '/staff/*': fromStaffFiles,
      },
      ...this.domain(custom),
    });
    siteFiles.deploy(files, this.distribution);
  }

  private fromFiles(files: SiteFiles, connectTo: readonly string[]): BehaviorOptions {
    return {
      origin: files.origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: fileHeaders(this, connectTo),
    };
  }

  private fromApi(httpApi: HttpApi): BehaviorOptions {
    return {
      origin: new HttpOrigin(Fn.select(2, Fn.split('/', httpApi.apiEndpoint))),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: forwardedParts(this),
      responseHeadersPolicy: pageHeaders(this),
    };
  }

  private staffIndex() {
    const index = new EdgeFunction(this, 'StaffIndex', {
      code: FunctionCode.fromInline(staffIndex),
      runtime: FunctionRuntime.JS_2_0,
    });
    return { function: index, eventType: FunctionEventType.VIEWER_REQUEST };
  }

  private domain(custom: SiteProps['custom']): Partial<DistributionProps> {
    if (custom === undefined) return {};
    return {
      domainNames: [custom.host],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', custom.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }
}
