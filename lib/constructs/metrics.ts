import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { pascalCase } from '../functions/spec.ts';
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
  return counted(functions, { name: 'sweep-ledger', event: 'repaired', metricName: 'RepairedCases' });
}

/** How many accepted cases are neither delivered nor waiting, held or closed, as the daily sum's log says. */
export function unaccounted(functions: Functions): IMetric {
  return counted(functions, {
    name: 'reconcile-cases',
    event: 'unaccounted',
    metricName: 'UnaccountedCases',
  });
}

/** How often the daily sum came to its end, in steps of six hours: a run that fails on the way does not count. */
export function reconciliations(functions: Functions): IMetric {
  return counted(functions, {
    name: 'reconcile-cases',
    event: 'reconciled',
    metricName: 'Reconciliations',
    value: '1',
    every: Duration.hours(6),
  });
}

/** How many receipts opened nothing, wherever one can be typed. */
export function wrongReceipts(functions: Functions): IMetric {
  const names = ['open-follow-up', 'add-message', 'submit-follow-up'];
  const counts = names.map((name, index) => [
    `wrong${index}`,
    counted(functions, {
      name,
      event: 'unknown-receipt',
      metricName: `${pascalCase(name)}WrongReceipts`,
    }),
  ]);
  return addedUp(Object.fromEntries(counts));
}

/** How many cases wait while there is nobody to tell, as the log of the alerts says. */
export function unmanned(functions: Functions): IMetric {
  return counted(functions, { name: 'alert-on-call', event: 'unmanned', metricName: 'CasesUnmanned' });
}

/** How many alert mails were not taken, or came back. */
export function alertsNotMailed(functions: Functions): IMetric {
  const names = ['alert-on-call', 'record-delivery-event'];
  const usingMetrics = Object.fromEntries(
    names.map((name, index) => [
      `failed${index}`,
      counted(functions, { name, event: 'alert-failed', metricName: `${pascalCase(name)}AlertsFailed` }),
    ]),
  );
  return new MathExpression({ expression: 'FILL(failed0, 0) + FILL(failed1, 0)', usingMetrics, period });
}

/** How often these functions crashed, or answered an error of ours: Lambda counts only the former. */
export function failuresOf(functions: Functions, names: readonly string[]): MathExpression {
  const answered = names.map((name, index) => [
    `answered${index}`,
    counted(functions, {
      name,
      event: 'unexpected-error',
      metricName: `${pascalCase(name)}AnsweredErrors`,
      value: '1',
    }),
  ]);
  return addedUp({ crashed: sumOf(functions, names, 'Errors'), ...Object.fromEntries(answered) });
}

/** The sum of metrics of which some may be silent. */
function addedUp(usingMetrics: Record<string, IMetric>): MathExpression {
  const expression = Object.keys(usingMetrics)
    .map((metric) => `FILL(${metric}, 0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics, period });
}

/** The counts that a function's log lines of one event carry, added up. */
function counted(
  functions: Functions,
  {
    name,
    event,
    metricName,
    value = '$.count',
    every = period,
  }: { name: string; event: string; metricName: string; value?: string; every?: Duration },
): IMetric {
  const logging = functions.named(name);
  const filter = new MetricFilter(logging, pascalCase(event), {
    logGroup: logging.logGroup,
    filterPattern: FilterPattern.stringValue('$.event', '=', event),
    metricNamespace: 'Reporting',
    metricName,
    metricValue: value,
  });
  return filter.metric({ period: every, statistic: 'Sum' });
}
