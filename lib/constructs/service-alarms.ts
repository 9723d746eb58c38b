import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { AlarmSpec } from './alarms.ts';
import type { Functions } from './functions.ts';

export interface Watched {
  readonly functions: Functions;
  readonly httpApi: HttpApi;
  readonly stateMachine: StateMachine;
}

const period = Duration.minutes(5);

/** The alarms of the service. Each says who is affected and where in the runbook to start. */
export function serviceAlarms(watched: Watched): AlarmSpec[] {
  return [...intakeAlarms(watched), ...workflowAlarms(watched), ...jobAlarms(watched)];
}

function intakeAlarms({ functions, httpApi }: Watched): AlarmSpec[] {
  return [
    {
      id: 'IntakeErrors',
      impact: 'A person may have been told that their report could not be taken.',
      runbook: 'intake-errors',
      metric: sumOf(functions, ['submit-report', 'submit-form', 'take-call'], 'Errors'),
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

function jobAlarms({ functions }: Watched): AlarmSpec[] {
  return [
    {
      id: 'SweeperStopped',
      impact: 'A report whose workflow did not start, or a queue row lost in a crash, stays unseen by staff.',
      runbook: 'sweeper-stopped',
      metric: sumOf(functions, ['sweep-ledger'], 'Invocations'),
      threshold: 1,
      below: true,
      periods: 3,
    },
    {
      id: 'SweeperRepaired',
      impact: 'Work was left undone by a crash or an outage and has been mended; staff saw it late.',
      runbook: 'sweeper-repaired',
      metric: repairs(functions),
      threshold: 1,
    },
    {
      id: 'SweeperErrors',
      impact: 'Crashed work is not being repaired.',
      runbook: 'sweeper-errors',
      metric: sumOf(functions, ['sweep-ledger'], 'Errors'),
      threshold: 1,
      periods: 2,
    },
    {
      id: 'RemindersStopped',
      impact: 'Nobody is reminded of tasks that fall due, urgent ones included.',
      runbook: 'reminders-stopped',
      metric: sumOf(functions, ['remind-staff'], 'Invocations'),
      threshold: 1,
      below: true,
      periods: 3,
    },
    {
      id: 'RemindersErrors',
      impact: 'Reminders and escalations of due tasks fail.',
      runbook: 'reminders-errors',
      metric: sumOf(functions, ['remind-staff'], 'Errors'),
      threshold: 1,
      periods: 2,
    },
  ];
}

/** How many cases the sweeper had to mend, as its log says. */
function repairs(functions: Functions): IMetric {
  const sweeper = functions.named('sweep-ledger');
  const filter = new MetricFilter(sweeper, 'Repaired', {
    logGroup: sweeper.logGroup,
    filterPattern: FilterPattern.stringValue('$.event', '=', 'repaired'),
    metricNamespace: 'Reporting',
    metricName: 'RepairedCases',
    metricValue: '$.count',
  });
  return filter.metric({ period, statistic: 'Sum' });
}

function sumOf(
  functions: Functions,
  names: readonly string[],
  metric: 'Errors' | 'Throttles' | 'Invocations',
): MathExpression {
  const usingMetrics = Object.fromEntries(
    names.map((name, index) => [
      `m${index}`,
      functions.named(name).lambda.metric(metric, { period, statistic: 'Sum' }),
    ]),
  );
  return new MathExpression({ expression: Object.keys(usingMetrics).join(' + '), usingMetrics, period });
}
