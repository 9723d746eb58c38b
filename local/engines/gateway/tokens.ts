import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { TokenDemand } from './api.ts';
import { message, type OriginResponse } from './exchange.ts';

/** Claims as a function receives them: each as text, a list as `[a b]`. */
export interface Claims {
  claims: Record<string, string>;
  scopes: string[];
}

const discovery = z.looseObject({ jwks_uri: z.url() });
const keySets = new Map<string, Promise<JWTVerifyGetKey>>();

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  return createRemoteJWKSet(new URL(discovery.parse(await response.json()).jwks_uri));
}

function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const known = keySets.get(issuer);
  if (known !== undefined) return known;
  const keys = discoverKeys(issuer);
  keySets.set(issuer, keys);
  keys.catch(() => keySets.delete(issuer));
  return keys;
}

function claimText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isMeantFor(payload: JWTPayload, audience: readonly string[]): boolean {
  const named = payload.aud ?? payload.client_id;
  return [named].flat().some((name) => typeof name === 'string' && audience.includes(name));
}

function scopesOf(payload: JWTPayload): string[] {
  const scope = payload.scope ?? payload.scp;
  return typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [];
}

const unauthorized = (description?: string): OriginResponse =>
  message(401, 'Unauthorized', {
    'www-authenticate':
      description === undefined
        ? 'Bearer'
        : `Bearer scope="" error="invalid_token" error_description="${description}"`,
  });

async function verify(token: string, demand: TokenDemand): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, await keysOf(demand.issuer), {
      issuer: demand.issuer,
      requiredClaims: ['exp'],
    });
    return isMeantFor(payload, demand.audience) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks a bearer token as a JWT authorizer does: signature against the issuer's keys, issuer, expiry, audience or
 * client id, and that one of the demanded scopes is there. Answers 401 or 403 as API Gateway where it does not hold.
 */
export async function authorize(
  header: string | undefined,
  demand: TokenDemand,
): Promise<Claims | OriginResponse> {
  const token = header?.replace(/^Bearer\s+/i, '');
  if (token === undefined || token === '') return unauthorized();
  const payload = await verify(token, demand);
  if (payload === undefined) return unauthorized('the token is not valid');
  const scopes = scopesOf(payload);
  if (demand.scopes.length > 0 && !demand.scopes.some((scope) => scopes.includes(scope))) {
    return message(403, 'Forbidden', {
      'www-authenticate': `Bearer scope="${demand.scopes.join(' ')}" error="insufficient_scope"`,
    });
  }
  return {
    claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)])),
    scopes,
  };
}
