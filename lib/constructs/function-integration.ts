import {
  HttpIntegrationType,
  HttpRouteIntegration,
  type HttpRouteIntegrationConfig,
  IntegrationCredentials,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

export interface FunctionIntegrationProps {
  readonly lambda: IFunction;
  /** Assumed by the API to invoke the function. */
  readonly invoker: IRole;
}

/** A route's way to its function. CDK's own knows only a permission at each function, which is a resource each. */
export class FunctionIntegration extends HttpRouteIntegration {
  private readonly props: FunctionIntegrationProps;

  constructor(id: string, props: FunctionIntegrationProps) {
    super(id);
    this.props = props;
  }

  bind(): HttpRouteIntegrationConfig {
    return {
      type: HttpIntegrationType.AWS_PROXY,
      uri: this.props.lambda.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      credentials: IntegrationCredentials.fromRole(this.props.invoker),
    };
  }
}
