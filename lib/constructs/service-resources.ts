import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Mail } from './mail.ts';
import type { Tables } from './tables.ts';

/** What functions are granted, and told of through their environment. */
export interface ServiceResources {
  readonly tables: Tables;
  readonly identitySecret: Pick<ISecret, 'secretArn'>;
  /** The password of the mail relay. */
  readonly relaySecret: Pick<ISecret, 'secretArn'>;
  readonly userPool: Pick<IUserPool, 'userPoolArn' | 'userPoolId'>;
  readonly workflowKey: IKey;
  readonly mail: Mail;
  /** The address that information reports come from. */
  readonly sender: string;
}
