import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Functions } from './functions.ts';

export const period = Duration.minutes(5);

/** A metric of Lambda, added up over some functions. */
export function sumOf(
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

/** How many cases the sweeper had to mend, as its log says. */
export function repairs(functions: Functions): IMetric {
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
