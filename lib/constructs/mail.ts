import { ArnFormat, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Service } from '../../functions/contracts/service.ts';

/** What SES tells about a message after it was accepted. Opens and clicks are never tracked. */
const deliveryEvents = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY_DELAY,
];

/**
 * The charity's own sending domain. TLS is required, or the message is not delivered; no address is ever suppressed,
 * since a suppressed message counts as sent and would leave a force without its report.
 */
export class Mail extends Construct {
  readonly configurationSetName: string;
  /** The resources that `ses:SendEmail` needs: the identity and the configuration set. */
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, { mailDomain }: Pick<Service, 'mailDomain'>) {
    super(scope, id);
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      disableSuppressionList: true,
    });
    configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: deliveryEvents,
    });
    const identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(mailDomain),
      configurationSet,
      mailFromDomain: `bounces.${mailDomain}`,
      feedbackForwarding: false,
    });
    this.configurationSetName = configurationSet.configurationSetName;
    this.arns = [identity.emailIdentityArn, this.arn('configuration-set', this.configurationSetName)];
  }

  private arn(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource,
      resourceName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  }
}
