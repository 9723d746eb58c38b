import * as oauth from 'oauth4webapi';
import * as z from 'zod';

const settingsSchema = z.object({
  issuer: z.url(),
  clientId: z.string().min(1),
  scope: z.string().optional(),
  stage: z.string().default('demonstration'),
});

/** Where and how staff sign in: the issuer's metadata, our public client and the page it returns to. */
export type Issuer = {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  redirectUri: string;
  scope: string;
  /** Plain http is let through for an issuer on this machine only. */
  insecure: boolean;
  /** `production`, or whatever else: then the page says that it is not the live service. */
  stage: string;
};

export const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');

/**
 * Finds the issuer through `GET /api/sign-in` and OpenID discovery.
 * @throws if either does not answer, or the issuer is neither https nor on this machine
 */
export const findIssuer = async (origin: string): Promise<Issuer> => {
  const response = await fetch('/api/sign-in', { headers: { accept: 'application/json' } });
  const settings = settingsSchema.parse(await response.json());
  const url = new URL(settings.issuer);
  const insecure = isLoopback(url);
  const discovery = await oauth.discoveryRequest(url, {
    algorithm: 'oidc',
    [oauth.allowInsecureRequests]: insecure,
  });
  return {
    server: await oauth.processDiscoveryResponse(url, discovery),
    client: { client_id: settings.clientId },
    redirectUri: `${origin}/staff/`,
    scope: settings.scope ?? 'openid email',
    insecure,
    stage: settings.stage,
  };
};
