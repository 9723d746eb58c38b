import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { AlarmSpec } from './alarms.ts';
import type { Functions } from './functions.ts';
import { jobAlarms } from './job-alarms.ts';
import { failuresOf, period, sumOf, wrongReceipts } from './metrics.ts';

export interface Watched {
  readonly functions: Functions;
  readonly httpApi: HttpApi;
  readonly stateMachine: StateMachine;
}

/** The alarms of the service. Each says who is affected and where in the runbook to start. */
export function serviceAlarms(watched: Watched): AlarmSpec[] {
  return [...intakeAlarms(watched), ...workflowAlarms(watched), ...jobAlarms(watched.functions)];
}

function intakeAlarms({ functions, httpApi }: Watched): AlarmSpec[] {
  return [
    {
      id: 'IntakeErrors',
      impact: 'A person may have been told that their report could not be taken.',
      runbook: 'intake-errors',
      metric: failuresOf(functions, ['submit-report', 'submit-form', 'take-call']),
      threshold: 1,
    },
    {
      id: 'IntakeThrottled',
      impact: 'Reports are refused because too many arrive at once.',
      runbook: 'intake-throttled',
      metric: sumOf(functions, ['submit-report', 'submit-form', 'take-call'], 'Throttles'),
      threshold: 1,
    },
    {
      id: 'ServerErrors',
      impact: 'Reporters, forces or staff see an error page.',
      runbook: 'server-errors',
      metric: httpApi.metricServerError({ period, statistic: 'Sum' }),
      threshold: 5,
    },
    {
      id: 'WrongReceipts',
      impact: 'Somebody may be guessing at receipts; reporters with a right one are answered as ever.',
      runbook: 'wrong-receipts',
      metric: wrongReceipts(functions),
      threshold: 100,
    },
  ];
}

function workflowAlarms({ functions, stateMachine }: Watched): AlarmSpec[] {
  return [
    {
      id: 'ExecutionsFailed',
      impact:
        'A case has stopped moving: no person will be asked about it until the sweeper starts it again.',
      runbook: 'executions-failed',
      metric: new MathExpression({
        expression: 'failed + timedOut + aborted',
        usingMetrics: {
          failed: stateMachine.metricFailed({ period }),
          timedOut: stateMachine.metricTimedOut({ period }),
          aborted: stateMachine.metricAborted({ period }),
        },
        period,
      }),
      threshold: 1,
    },
    {
      id: 'SendingErrors',
      impact: 'An information report is not on its way to a force.',
      runbook: 'sending-errors',
      metric: sumOf(functions, ['build-information-report', 'send-information-report'], 'Errors'),
      threshold: 3,
    },
    {
      id: 'DeliveryEventsLost',
      impact:
        'What became of a mail to a force is unknown; its case waits for a delivery that may have happened.',
      runbook: 'delivery-events-lost',
      metric: sumOf(functions, ['record-delivery-event'], 'Errors'),
      threshold: 1,
    },
  ];
}
