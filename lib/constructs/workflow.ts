import { readFileSync } from 'node:fs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  CustomerManagedEncryptionConfiguration,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { pascalCase } from '../functions/spec.ts';
import { workflowName } from '../workflow-name.ts';
import type { ServiceFunction } from './service-function.ts';

export interface WorkflowProps {
  /** The Amazon States Language file. */
  readonly definition: string;
  readonly steps: readonly ServiceFunction[];
  readonly key: Key;
}

/**
 * The state machine. Its log names failures without input or output, its history is encrypted under a key of its own,
 * and it may invoke its steps and nothing else.
 */
export class Workflow extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { definition, steps, key }: WorkflowProps) {
    super(scope, id);
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      stateMachineName: workflowName,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(readFileSync(definition, 'utf8')),
      definitionSubstitutions: Object.fromEntries(
        steps.map(({ spec, lambda }) => [`${pascalCase(spec.name)}FunctionArn`, lambda.functionArn]),
      ),
      role: this.role(steps),
      encryptionConfiguration: new CustomerManagedEncryptionConfiguration(key, Duration.minutes(5)),
      logs: { destination: this.logs(), level: LogLevel.ERROR, includeExecutionData: false },
      tracingEnabled: false,
    });
  }

  private logs(): LogGroup {
    return new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }

  private role(steps: readonly ServiceFunction[]): Role {
    const invoke = new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: steps.map(({ lambda }) => lambda.functionArn),
    });
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      inlinePolicies: { steps: new PolicyDocument({ statements: [invoke] }) },
    });
  }
}
