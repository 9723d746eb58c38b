import * as oauth from 'oauth4webapi';
import type { Tokens } from './attempt.ts';
import type { Issuer } from './issuer.ts';

/** The issuer no longer honours the refresh token: the person has to sign in again. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

/**
 * Gets a fresh access token; a rotated refresh token replaces the one before.
 * @throws SignInNeeded if the refresh token is used up or revoked; other errors when the issuer cannot be reached
 */
export const refreshTokens = async (issuer: Issuer, tokens: Tokens): Promise<Tokens> => {
  if (tokens.refreshToken === undefined) throw new SignInNeeded();
  const { server, client, insecure } = issuer;
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), tokens.refreshToken, {
    [oauth.allowInsecureRequests]: insecure,
  });
  const result = await oauth.processRefreshTokenResponse(server, client, response).catch((error: unknown) => {
    if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant') throw new SignInNeeded();
    throw error;
  });
  return {
    accessToken: result.access_token,
    refreshToken: result.refresh_token ?? tokens.refreshToken,
    name: tokens.name,
  };
};

/** Tells the issuer to forget the refresh token. */
export const revokeTokens = async (issuer: Issuer, tokens: Tokens): Promise<void> => {
  const { server, client, insecure } = issuer;
  if (tokens.refreshToken === undefined || server.revocation_endpoint === undefined) return;
  const response = await oauth.revocationRequest(server, client, oauth.None(), tokens.refreshToken, {
    [oauth.allowInsecureRequests]: insecure,
  });
  await oauth.processRevocationResponse(response);
};

/**
 * Where the browser goes to end the session at the issuer, or the staff page where it has no such address.
 * `logout_uri` is Cognito’s name for the address to return to. No token is put into the address.
 */
export const endSessionUrl = ({ server, client, redirectUri }: Issuer): string => {
  if (server.end_session_endpoint === undefined) return redirectUri;
  const url = new URL(server.end_session_endpoint);
  url.searchParams.set('client_id', client.client_id);
  url.searchParams.set('logout_uri', redirectUri);
  return url.href;
};
