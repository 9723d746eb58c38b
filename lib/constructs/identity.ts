import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AccountRecovery, Mfa, UserPool, UserPoolDomain, UserPoolGroup } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { roleSchema } from '../../functions/domain/role.ts';
import { pascalCase } from '../functions/spec.ts';

/** The staff directory: nobody signs up by themselves, everybody has a second factor, a group is a role. */
export class Identity extends Construct {
  readonly userPool: UserPool;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.userPool = new UserPool(this, 'UserPool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.NONE,
      passwordPolicy: { minLength: 14 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.domain = new UserPoolDomain(this, 'Domain', {
      userPool: this.userPool,
      cognitoDomain: { domainPrefix: `reporting-${Aws.ACCOUNT_ID}` },
    });
    for (const role of roleSchema.options)
      new UserPoolGroup(this, pascalCase(role), { userPool: this.userPool, groupName: role });
  }
}
