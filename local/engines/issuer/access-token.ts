import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Identity, Person } from './identity-files.ts';

/** The claims by which a Cognito access token says who holds it; it names a client and has no audience. */
export function accessClaims(person: Person, clientId: string): Record<string, unknown> {
  return {
    client_id: clientId,
    token_use: 'access',
    username: person.sub,
    'cognito:groups': [person.group],
    version: 2,
  };
}

/** An access token as the issuer would give it at sign-in, for a script to use. */
export async function signAccessToken(
  identity: Identity,
  person: Person,
  lifetime: { seconds: number; now: Date },
): Promise<string> {
  const issuedAt = Math.floor(lifetime.now.getTime() / 1000);
  return new SignJWT({
    ...accessClaims(person, identity.clientId),
    scope: 'openid email',
    auth_time: issuedAt,
  })
    .setProtectedHeader({ alg: 'RS256', kid: identity.signingKey.kid })
    .setIssuer(identity.issuer)
    .setSubject(person.sub)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime.seconds)
    .sign(await importJWK(identity.signingKey, 'RS256'));
}
