import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { z } from 'zod';
import { storeCall } from './errors.ts';

/** What somebody of the staff is called, by the id that the ledger knows them by (the token's subject). */
export interface StaffName {
  readonly staffId: string;
  readonly name: string;
}

export interface StaffNames {
  /** Everybody in the staff directory, leavers whose account is disabled included. Throws StoreUnavailable. */
  list(): Promise<readonly StaffName[]>;
}

/** Cognito gives at most 60 people a call. Ten calls are many times the staff of one charity. */
const perCall = 60;
const calls = 10;

const attributesSchema = z
  .array(z.object({ Name: z.string(), Value: z.string().default('') }))
  .transform((attributes) => new Map(attributes.map(({ Name, Value }) => [Name, Value])));

const nameOf = (user: { Attributes?: unknown }): StaffName[] => {
  const attributes = attributesSchema.parse(user.Attributes ?? []);
  const staffId = attributes.get('sub');
  const name = attributes.get('name')?.trim() || attributes.get('email');
  return staffId && name ? [{ staffId, name }] : [];
};

/**
 * Names read from the user pool each time, and kept nowhere else. Somebody without a name is called by the email address
 * of their account.
 */
export const createStaffNames = (deps: {
  client: Pick<CognitoIdentityProviderClient, 'send'>;
  userPoolId: string;
}): StaffNames => {
  const page = (token: string | undefined) =>
    storeCall('staff-names.list', () =>
      deps.client.send(
        new ListUsersCommand({ UserPoolId: deps.userPoolId, Limit: perCall, PaginationToken: token }),
      ),
    );
  return {
    list: async () => {
      const names: StaffName[] = [];
      let token: string | undefined;
      for (let call = 0; call < calls; call += 1) {
        const { Users = [], PaginationToken } = await page(token);
        names.push(...Users.flatMap(nameOf));
        token = PaginationToken;
        if (token === undefined) break;
      }
      return names;
    },
  };
};
