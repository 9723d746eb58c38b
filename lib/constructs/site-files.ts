import { RemovalPolicy } from 'aws-cdk-lib';
import type { Distribution, IOrigin } from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';

/** The private bucket of scripts, styles and the staff page. Only the distribution reads it. */
export class SiteFiles extends Construct {
  readonly origin: IOrigin;
  private readonly bucket: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = asInterface(
      new Bucket(this, 'Bucket', {
        blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
        encryption: BucketEncryption.S3_MANAGED,
        enforceSSL: true,
        removalPolicy: RemovalPolicy.RETAIN,
      }),
    );
    this.origin = S3BucketOrigin.withOriginAccessControl(this.bucket);
  }

  /** Puts the files of `folder` into the bucket at deployment and empties the distribution's cache. */
  deploy(folder: string, distribution: Distribution): void {
    new BucketDeployment(this, 'Deployment', {
      sources: [Source.asset(folder)],
      destinationBucket: this.bucket,
      distribution,
      logGroup: new LogGroup(this, 'DeploymentLogs', {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
  }
}

/** The class and the interface of aws-cdk-lib differ under `exactOptionalPropertyTypes`, in name only. */
function asInterface(bucket: Bucket): IBucket {
  const same: unknown = bucket;
  if (isBucket(same)) return same;
  throw new TypeError('not a bucket');
}

function isBucket(value: unknown): value is IBucket {
  return value instanceof Bucket;
}
