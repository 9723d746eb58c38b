import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import type { Resource, Resources } from '../../template/resources.ts';

const integration = z.looseObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string().startsWith('arn:'),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().max(30_000).default(30_000),
});

const authorizer = z.looseObject({
  ApiId: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.looseObject({ Audience: z.array(z.string()), Issuer: z.string() }),
});

const route = z.looseObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});

/** Who may call a route: the issuer and audience of the token, and scopes of which one is needed. */
export interface TokenDemand {
  issuer: string;
  audience: string[];
  scopes: string[];
}

/** One route of an API and what it calls. */
export interface RouteSettings {
  routeKey: string;
  functionArn: string;
  timeoutMs: number;
  /** Absent where anybody may call. */
  token?: TokenDemand;
}

/** An HTTP API of the template. */
export interface ApiSettings {
  apiId: string;
  /** The host name that the template knows it by. */
  host: string;
  routes: RouteSettings[];
}

function parse<T>(schema: z.ZodType<T>, resource: Resource): T {
  const parsed = schema.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  throw new StartError(
    `${resource.stack}/${resource.logicalId} (${resource.type}): ${z.prettifyError(parsed.error)}`,
  );
}

function parsed<T>(resources: Resources, type: string, schema: z.ZodType<T>): Map<string, T> {
  return new Map(resources.ofType(type).map((resource) => [resource.id, parse(schema, resource)]));
}

function readRoutes(resources: Resources, apiId: string): RouteSettings[] {
  const integrations = parsed(resources, 'AWS::ApiGatewayV2::Integration', integration);
  const authorizers = parsed(resources, 'AWS::ApiGatewayV2::Authorizer', authorizer);
  const routes = [...parsed(resources, 'AWS::ApiGatewayV2::Route', route).values()];
  return routes
    .filter(({ ApiId }) => ApiId === apiId)
    .map((settings) => {
      const target = integrations.get(settings.Target.slice('integrations/'.length));
      if (target === undefined) throw new StartError(`route ${settings.RouteKey} has no integration`);
      const call = {
        routeKey: settings.RouteKey,
        functionArn: target.IntegrationUri,
        timeoutMs: target.TimeoutInMillis,
      };
      if (settings.AuthorizationType === 'NONE') return call;
      const jwt = authorizers.get(settings.AuthorizerId ?? '')?.JwtConfiguration;
      if (jwt === undefined) throw new StartError(`route ${settings.RouteKey} names no authorizer`);
      return {
        ...call,
        token: { issuer: jwt.Issuer, audience: jwt.Audience, scopes: settings.AuthorizationScopes },
      };
    });
}

/** The template's HTTP APIs, each with a stage `$default`. Throws StartError for what the gateway cannot do. */
export function readApis(resources: Resources): ApiSettings[] {
  const stages = resources.ofType('AWS::ApiGatewayV2::Stage');
  const other = stages.find(({ properties }) => properties.StageName !== '$default');
  if (other !== undefined)
    throw new StartError(`${other.stack}/${other.logicalId}: only the stage $default is run`);
  return resources.ofType('AWS::ApiGatewayV2::Api').map((api) => {
    if (api.properties.ProtocolType !== 'HTTP')
      throw new StartError(`${api.logicalId}: only HTTP APIs are run`);
    return { apiId: api.id, host: `${api.id}.execute-api`, routes: readRoutes(resources, api.id) };
  });
}
