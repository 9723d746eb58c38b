import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Functions } from './functions.ts';

const everyMinute = Schedule.rate(Duration.minutes(1));
const everyFiveMinutes = Schedule.rate(Duration.minutes(5));
/** Figures are published once a day; what failed is tried again within the hour. */
const hourly = Schedule.rate(Duration.hours(1));
const daily = Schedule.rate(Duration.days(1));

/** Names as SES gives them to EventBridge: docs.aws.amazon.com/ses/latest/dg/monitoring-eventbridge.html */
const deliveryEvents = [
  'Email Sent',
  'Email Delivered',
  'Email Bounced',
  'Email Complaint Received',
  'Email Rejected',
  'Email Delivery Delayed',
];

export interface JobsProps {
  readonly functions: Functions;
  readonly configurationSetName: string;
}

/** What happens by itself: the starts, the sweep, the reminders, the alerts, the daily sum, the figures, and the record of what became of a mail. */
export class Jobs extends Construct {
  constructor(scope: Construct, id: string, { functions, configurationSetName }: JobsProps) {
    super(scope, id);
    for (const [name, schedule] of [
      ['start-arrivals', everyMinute],
      ['sweep-ledger', everyFiveMinutes],
      ['remind-staff', everyFiveMinutes],
      ['alert-on-call', everyMinute],
      ['reconcile-cases', daily],
      ['publish-figures', hourly],
    ] as const)
      new Rule(this, `${name}-schedule`, {
        schedule,
        targets: [new LambdaFunction(functions.named(name).lambda)],
      });
    new Rule(this, 'DeliveryEvents', {
      eventPattern: {
        source: ['aws.ses'],
        detailType: deliveryEvents,
        detail: { mail: { tags: { 'ses:configuration-set': [configurationSetName] } } },
      },
      targets: [new LambdaFunction(functions.named('record-delivery-event').lambda)],
    });
  }
}
