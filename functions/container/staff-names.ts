import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { createStaffNames, type StaffNames } from '../adapters/staff-names.ts';
import { env } from './env.ts';
import { clientSettings } from './stores.ts';

export const makeStaffNames = (): StaffNames =>
  createStaffNames({
    client: new CognitoIdentityProviderClient(clientSettings),
    userPoolId: env('USER_POOL_ID'),
  });
