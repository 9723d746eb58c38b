import { z } from 'zod';
import type { Resources } from '../../template/resources.ts';

const destination = z.looseObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.looseObject({
    Enabled: z.boolean().default(true),
    MatchingEventTypes: z.array(z.string()),
    EventBridgeDestination: z.looseObject({ EventBusArn: z.string().endsWith('event-bus/default') }),
  }),
});

const configurationSet = z.looseObject({
  SendingOptions: z
    .looseObject({ SendingEnabled: z.boolean().default(true) })
    .default({ SendingEnabled: true }),
});

const identity = z.looseObject({
  EmailIdentity: z.string(),
  ConfigurationSetAttributes: z.looseObject({ ConfigurationSetName: z.string().optional() }).default({}),
});

/** A configuration set: whether it may send, and which kinds of events go to the event bus (`delivery`, `bounce` …). */
export interface ConfigurationSet {
  name: string;
  sends: boolean;
  eventTypes: ReadonlySet<string>;
}

/** Who may send, and what is told about what is sent. */
export interface MailSettings {
  configurationSets: ConfigurationSet[];
  /** Verified domains and addresses, with the configuration set that each uses unless told otherwise. */
  identities: { name: string; configurationSet: string | undefined }[];
}

/** The template's mail settings. */
export function readMailSettings(resources: Resources): MailSettings {
  const destinations = resources
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .map(({ properties }) => destination.parse(properties))
    .filter(({ EventDestination }) => EventDestination.Enabled);
  return {
    configurationSets: resources.ofType('AWS::SES::ConfigurationSet').map(({ id, properties }) => {
      const own = destinations.filter(({ ConfigurationSetName }) => ConfigurationSetName === id);
      const types = own.flatMap(({ EventDestination }) => EventDestination.MatchingEventTypes);
      return {
        name: id,
        sends: configurationSet.parse(properties).SendingOptions.SendingEnabled,
        eventTypes: new Set(types.map((type) => type.toLowerCase())),
      };
    }),
    identities: resources.ofType('AWS::SES::EmailIdentity').map(({ properties }) => {
      const { EmailIdentity, ConfigurationSetAttributes } = identity.parse(properties);
      return {
        name: EmailIdentity.toLowerCase(),
        configurationSet: ConfigurationSetAttributes.ConfigurationSetName,
      };
    }),
  };
}
