import { z } from 'zod';
import type { Person } from '../issuer/identity-files.ts';

/** The operation as the SDK names it (AWS JSON 1.1). */
export const listUsersTarget = 'AWSCognitoIdentityProviderService.ListUsers';

const request = z.looseObject({
  UserPoolId: z.string(),
  Limit: z.number().int().min(1).max(60).default(60),
  PaginationToken: z.string().regex(/^\d+$/).optional(),
});

const userOf = ({ sub, email, displayName }: Person) => ({
  Username: sub,
  Enabled: true,
  UserStatus: 'CONFIRMED',
  Attributes: Object.entries({ sub, email, email_verified: 'true', name: displayName }).map(
    ([Name, Value]) => ({ Name, Value }),
  ),
});

/** A page of the people who can sign in, as Cognito lists them; undefined where the request is malformed. */
export function listUsers(people: readonly Person[], body: unknown): Record<string, unknown> | undefined {
  const { data } = request.safeParse(body);
  if (data === undefined) return undefined;
  const from = Number(data.PaginationToken ?? 0);
  const end = from + data.Limit;
  return {
    Users: people.slice(from, end).map(userOf),
    ...(end < people.length ? { PaginationToken: String(end) } : {}),
  };
}
