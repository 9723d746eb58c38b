import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { Identity } from './constructs/identity.ts';
import { Tables } from './constructs/tables.ts';

/** What must survive: tables and their keys, the identity secret, the staff directory. */
export class StatefulStack extends Stack {
  readonly tables: Tables;
  readonly identity: Identity;
  /** Receipts, idempotency keys and form tokens are MACs under it, so it lives outside the tables. */
  readonly identitySecret: Secret;
  /** The password of the mail relay: an operator writes it here, where the context names a relay with a user. */
  readonly relaySecret: Secret;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.tables = new Tables(this, 'Tables');
    this.identity = new Identity(this, 'Identity');
    this.identitySecret = this.secret(
      'IdentitySecret',
      'Key of the MACs by which receipts and idempotency keys are found again',
    );
    this.relaySecret = this.secret('RelaySecret', 'Password of the mail relay; made up until it is replaced');
  }

  private secret(id: string, description: string): Secret {
    return new Secret(this, id, {
      description,
      encryptionKey: this.tables.key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
