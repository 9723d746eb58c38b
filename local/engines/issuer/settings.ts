import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import type { Resources } from '../../template/resources.ts';

const unitSeconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
const unit = z.enum(['seconds', 'minutes', 'hours', 'days']);

const client = z.looseObject({
  GenerateSecret: z.literal(false).default(false),
  AllowedOAuthFlows: z.array(z.literal('code')).default(['code']),
  AllowedOAuthScopes: z.array(z.string()).default([]),
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
  AccessTokenValidity: z.number().optional(),
  IdTokenValidity: z.number().optional(),
  RefreshTokenValidity: z.number().optional(),
  TokenValidityUnits: z
    .looseObject({
      AccessToken: unit.default('hours'),
      IdToken: unit.default('hours'),
      RefreshToken: unit.default('days'),
    })
    .default({ AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' }),
});

/** The client of the user pool and how people sign in to it. Lifetimes are in seconds. */
export interface ClientSettings {
  clientId: string;
  scopes: string[];
  redirectUris: string[];
  logoutUris: string[];
  accessTokenSeconds: number;
  idTokenSeconds: number;
  refreshTokenSeconds: number;
  /** Whether a one-time code is asked for. */
  needsCode: boolean;
}

/** The template's one user pool client. Throws StartError when there is not exactly one, or for what is not run here. */
export function readClient(resources: Resources): ClientSettings {
  const [pool, ...otherPools] = resources.ofType('AWS::Cognito::UserPool');
  const [app, ...otherApps] = resources.ofType('AWS::Cognito::UserPoolClient');
  if (pool === undefined || app === undefined || otherPools.length + otherApps.length > 0) {
    throw new StartError('the template needs exactly one user pool with one client');
  }
  const parsed = client.safeParse(app.properties);
  if (!parsed.success)
    throw new StartError(`${app.stack}/${app.logicalId}: ${z.prettifyError(parsed.error)}`);
  const { TokenValidityUnits: units, ...settings } = parsed.data;
  return {
    clientId: app.id,
    scopes: settings.AllowedOAuthScopes,
    redirectUris: settings.CallbackURLs,
    logoutUris: settings.LogoutURLs,
    accessTokenSeconds: (settings.AccessTokenValidity ?? 1) * unitSeconds[units.AccessToken],
    idTokenSeconds: (settings.IdTokenValidity ?? 1) * unitSeconds[units.IdToken],
    refreshTokenSeconds: (settings.RefreshTokenValidity ?? 30) * unitSeconds[units.RefreshToken],
    needsCode: pool.properties.MfaConfiguration === 'ON',
  };
}
