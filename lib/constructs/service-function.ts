import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type FunctionSpec, pascalCase } from '../functions/spec.ts';
import { environmentOf, type SettingValues } from './environment.ts';
import { statementsFor } from './permissions.ts';
import type { ServiceResources } from './service-resources.ts';

export interface ServiceFunctionProps {
  readonly spec: FunctionSpec;
  /** Folder with one bundle per function. */
  readonly bundles: string;
  readonly resources: ServiceResources;
  readonly settings: SettingValues;
}

/**
 * One Lambda with a role and a log group of its own. Platform log lines below a warning are left out: they would
 * record the time of every report to the millisecond. Nothing is traced.
 */
export class ServiceFunction extends Construct {
  readonly spec: FunctionSpec;
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, props: ServiceFunctionProps) {
    super(scope, pascalCase(props.spec.name));
    this.spec = props.spec;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.lambda = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(join(props.bundles, this.spec.name)),
      environment: environmentOf(this, this.spec, props),
      memorySize: this.spec.memory,
      timeout: Duration.seconds(this.spec.timeout),
      role: this.executionRole(props),
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.DISABLED,
    });
  }

  private executionRole({ resources }: ServiceFunctionProps): Role {
    const logging = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [this.logGroup.logGroupArn],
    });
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        access: new PolicyDocument({
          statements: [logging, ...statementsFor(this, this.spec.grants, resources)],
        }),
      },
    });
  }
}
