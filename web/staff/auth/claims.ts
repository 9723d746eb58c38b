import * as z from 'zod';

export const roles = ['call-handler', 'analyst', 'supervisor', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** The person signed in: `staffId` is the token's subject, `name` what to call them on their own screen. */
export type Staff = { staffId: string; name: string; roles: readonly Role[] };

const claimsSchema = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  username: z.string().optional(),
  'cognito:groups': z.array(z.string()).default([]),
});

const payloadText = (token: string): string => {
  const payload = token.split('.')[1] ?? '';
  const base64 = payload.replaceAll('-', '+').replaceAll('_', '/');
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
};

const isRole = (group: string): group is Role => roles.some((role) => role === group);

/**
 * Reads who and until when from an access token (`exp` in seconds since 1970). Nothing is decided by it but
 * what to show: the server verifies the token and refuses what the role may not do.
 * @throws if the token is not a JWT with `sub` and `exp`
 */
export const readAccessToken = (token: string, name?: string): { staff: Staff; expiresAt: number } => {
  const claims = claimsSchema.parse(JSON.parse(payloadText(token)));
  const staff = {
    staffId: claims.sub,
    name: name ?? claims.username ?? 'Signed in',
    roles: claims['cognito:groups'].filter(isRole),
  };
  return { staff, expiresAt: claims.exp * 1000 };
};

export const hasRole = (staff: Staff, ...wanted: Role[]): boolean =>
  staff.roles.some((role) => wanted.includes(role));
