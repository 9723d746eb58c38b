import * as oauth from 'oauth4webapi';
import * as z from 'zod';
import type { Issuer } from './issuer.ts';

/** One attempt to sign in. The verifier never leaves this page's memory: see README.md in this folder. */
export type Attempt = { url: string; state: string; nonce: string; verifier: string };

/** What a sign-in gave: `refreshToken` is absent where the issuer gives none. Lives in memory only. */
export type Tokens = { accessToken: string; refreshToken?: string | undefined; name?: string | undefined };

const nameSchema = z.object({ name: z.string().optional(), email: z.string().optional() });

/** Prepares the address to sign in at, before the click: a window opened later than that would be blocked. */
export const prepareAttempt = async (issuer: Issuer): Promise<Attempt> => {
  const endpoint = z.url().parse(issuer.server.authorization_endpoint);
  const attempt = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const url = new URL(endpoint);
  const parameters = {
    client_id: issuer.client.client_id,
    response_type: 'code',
    scope: issuer.scope,
    redirect_uri: issuer.redirectUri,
    code_challenge: await oauth.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    state: attempt.state,
    nonce: attempt.nonce,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { ...attempt, url: url.href };
};

/**
 * Exchanges the code that came back (`search`, the callback's query string) for tokens.
 * @throws if state, nonce or issuer do not match, or the issuer refuses
 */
export const completeAttempt = async (issuer: Issuer, attempt: Attempt, search: string): Promise<Tokens> => {
  const { server, client, redirectUri, insecure } = issuer;
  const callback = oauth.validateAuthResponse(server, client, new URLSearchParams(search), attempt.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    callback,
    redirectUri,
    attempt.verifier,
    { [oauth.allowInsecureRequests]: insecure },
  );
  const result = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: attempt.nonce,
    requireIdToken: true,
  });
  const claims = nameSchema.parse(oauth.getValidatedIdTokenClaims(result) ?? {});
  return {
    accessToken: result.access_token,
    refreshToken: result.refresh_token,
    name: claims.name ?? claims.email,
  };
};
