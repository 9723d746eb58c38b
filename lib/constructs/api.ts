import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { apiFunctions } from '../functions/list.ts';
import { type ApiFunctionSpec, pascalCase } from '../functions/spec.ts';
import { FunctionIntegration } from './function-integration.ts';
import type { Functions } from './functions.ts';

/** Requests a second. A scandal day at a hundred times the plan stays far below; the limit is there for the bill. */
const throttle = { rateLimit: 500, burstLimit: 1000 };

export interface ApiProps {
  readonly functions: Functions;
  readonly issuerUrl: string;
  readonly clientId: string;
}

/** The HTTP API. It keeps no access log: an address or a time of arrival could find a reporter. */
export class Api extends Construct {
  readonly httpApi: HttpApi;
  private readonly authorizer: HttpJwtAuthorizer;
  private readonly invoker: Role;

  constructor(scope: Construct, id: string, { functions, issuerUrl, clientId }: ApiProps) {
    super(scope, id);
    this.authorizer = new HttpJwtAuthorizer('Staff', issuerUrl, { jwtAudience: [clientId] });
    this.httpApi = new HttpApi(this, 'HttpApi', { createDefaultStage: false });
    new HttpStage(this, 'Stage', {
      httpApi: this.httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle,
    });
    this.invoker = this.invokerOf(functions);
    for (const spec of apiFunctions) this.addFunction(spec, functions);
  }

  /** One role that may invoke what has a route, in place of a permission at each function: a stack holds 500 resources. */
  private invokerOf(functions: Functions): Role {
    const invoking = new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: apiFunctions.map(({ name }) => functions.named(name).lambda.functionArn),
    });
    return new Role(this, 'Invoker', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      inlinePolicies: { routes: new PolicyDocument({ statements: [invoking] }) },
    });
  }

  private addFunction(spec: ApiFunctionSpec, functions: Functions): void {
    const integration = new FunctionIntegration(pascalCase(spec.name), {
      lambda: functions.named(spec.name).lambda,
      invoker: this.invoker,
    });
    for (const route of spec.routes)
      new HttpRoute(this, route, {
        httpApi: this.httpApi,
        routeKey: routeKey(route),
        integration,
        ...(spec.access === 'staff' && { authorizer: this.authorizer }),
      });
  }
}

/** Reads `GET /api/cases`, or `$default`, into a route key. Throws an Error for another shape. */
function routeKey(route: string): HttpRouteKey {
  if (route === HttpRouteKey.DEFAULT.key) return HttpRouteKey.DEFAULT;
  const [verb, path] = route.split(' ');
  const method = Object.values(HttpMethod).find((known) => known === verb);
  if (method === undefined || path === undefined) throw new Error(`"${route}" is not a method and a path`);
  return HttpRouteKey.with(path, method);
}
