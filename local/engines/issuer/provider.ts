import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml, page } from '../../http/html.ts';
import { accessClaims } from './access-token.ts';
import type { Identity } from './identity-files.ts';
import type { ClientSettings } from './settings.ts';
import type { openStore } from './store.ts';

interface Settings {
  identity: Identity;
  client: ClientSettings;
  adapter: ReturnType<typeof openStore>;
  /** The origin of the staff page, which calls the token endpoint from a browser. */
  siteOrigin: string;
}

/** The one thing that access tokens are for. Cognito puts no audience into them; the issuer needs a name for it. */
const resource = 'urn:local:api';

const eightHours = 8 * 3600;

/** Paths as Cognito has them. */
const routes = {
  authorization: '/oauth2/authorize',
  token: '/oauth2/token',
  revocation: '/oauth2/revoke',
  userinfo: '/oauth2/userInfo',
  jwks: '/.well-known/jwks.json',
  end_session: '/logout',
};

/** Staff of one organisation use its own page: nobody is asked to consent. */
async function grantEverything(ctx: KoaContextWithOIDC, scopes: string) {
  const { session, client, provider } = ctx.oidc;
  const clientId = client?.clientId;
  const accountId = session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const existing = await provider.Grant.find(session?.grantIdFor(clientId) ?? '');
  if (existing !== undefined) return existing;
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope(scopes);
  grant.addResourceScope(resource, scopes);
  await grant.save();
  return grant;
}

function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const button = '<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>';
  const atOnce = `<script>const form = document.getElementById('op.logoutForm');
const yes = document.createElement('input');yes.type='hidden';yes.name='logout';yes.value='yes';form.append(yes);form.submit();</script>`;
  ctx.body = page('Signing out', form + button + atOnce);
}

function describe({ identity, client, adapter, siteOrigin }: Settings): Configuration {
  const scopes = ['openid', 'email', ...client.scopes]
    .filter((scope, position, all) => all.indexOf(scope) === position)
    .join(' ');
  const personOf = (sub: string | undefined) => identity.people.find((person) => person.sub === sub);
  return {
    adapter,
    routes,
    clients: [
      {
        client_id: client.clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: client.redirectUris,
        post_logout_redirect_uris: client.logoutUris,
      },
    ],
    jwks: { keys: [identity.signingKey] },
    cookies: { keys: [identity.cookieKey] },
    pkce: { required: () => true },
    scopes: scopes.split(' '),
    claims: { openid: ['sub', 'cognito:groups'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    clientBasedCORS: (_ctx, origin) => origin === siteOrigin,
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    loadExistingGrant: (ctx) => grantEverything(ctx, scopes),
    issueRefreshToken: async () => true,
    rotateRefreshToken: false,
    expiresWithSession: () => false,
    ttl: {
      AccessToken: client.accessTokenSeconds,
      IdToken: client.idTokenSeconds,
      RefreshToken: client.refreshTokenSeconds,
      AuthorizationCode: 60,
      Interaction: 600,
      Session: eightHours,
      Grant: client.refreshTokenSeconds,
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: () => true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes,
          audience: client.clientId,
          accessTokenTTL: client.accessTokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt(_ctx, token, parts) {
          const person = 'accountId' in token ? personOf(token.accountId) : undefined;
          if (person !== undefined) Object.assign(parts.payload, accessClaims(person, client.clientId));
          parts.payload.auth_time ??= parts.payload.iat;
          // The library wants an audience, Cognito's tokens have none: there, and left out of the JSON.
          Object.defineProperty(parts.payload, 'aud', { value: resource, writable: true, enumerable: false });
        },
      },
    },
    async findAccount(_ctx, sub) {
      const person = personOf(sub);
      if (person === undefined) return undefined;
      return {
        accountId: sub,
        claims: () => ({ sub, email: person.email, email_verified: true, 'cognito:groups': [person.group] }),
      };
    },
    renderError(ctx, { error, error_description: description }) {
      ctx.type = 'html';
      ctx.body = page('Sign-in did not work', `<p>${escapeHtml(description ?? error)}</p>`);
    },
  };
}

/** The issuer: code flow with PKCE, refresh tokens, five-minute JWT access tokens as Cognito shapes them. */
export function createProvider(settings: Settings): Provider {
  return new Provider(settings.identity.issuer, describe(settings));
}
