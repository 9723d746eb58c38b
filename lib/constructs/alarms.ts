import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface AlarmSpec {
  readonly id: string;
  /** What it means to a reporter, a force or a member of staff. */
  readonly impact: string;
  /** Anchor in docs/runbook.md. */
  readonly runbook: string;
  readonly metric: IMetric;
  /** Raised when the metric is at or above it, or below it where `below` is set. */
  readonly threshold: number;
  readonly below?: boolean;
  readonly periods?: number;
}

/** Alarms and the topic they notify. A notification names an alarm: no report, case or time of a report is in it. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { alarmEmail }: { readonly alarmEmail: string | undefined }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: this.key(), enforceSSL: true });
    if (alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(alarmEmail));
  }

  add({ id, impact, runbook, metric, threshold, below = false, periods = 1 }: AlarmSpec): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `Impact: ${impact} Runbook: docs/runbook.md#${runbook}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }

  /** CloudWatch publishes to an encrypted topic only if the key lets it. */
  private key(): Key {
    const key = new Key(this, 'Key', { description: 'Notifications of alarms', enableKeyRotation: true });
    key.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
      }),
    );
    return key;
  }
}
