import { Duration } from 'aws-cdk-lib';
import { OAuthScope, type UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

/**
 * The staff page as the user pool knows it: code flow with PKCE and no secret, since a browser keeps none. An access
 * token lasts five minutes; signing out revokes the refresh token, which lasts one shift.
 */
export function addStaffClient(
  scope: Construct,
  { userPool, siteUrl }: { userPool: UserPool; siteUrl: string },
): UserPoolClient {
  const page = `${siteUrl}/staff/`;
  return new UserPoolClient(scope, 'StaffClient', {
    userPool,
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
      callbackUrls: [page],
      logoutUrls: [page],
    },
    accessTokenValidity: Duration.minutes(5),
    idTokenValidity: Duration.minutes(5),
    refreshTokenValidity: Duration.hours(12),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
}
