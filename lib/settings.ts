import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Relay, relaySchema } from '../functions/contracts/relay.ts';
import { type Service, serviceSchema } from '../functions/contracts/service.ts';
import { demonstrationService, demonstrationSiteUrl, mustBeReal } from './demonstration.ts';

const context = z.object({
  service: z.record(z.string(), z.unknown()).default({}),
  siteUrl: z
    .url({ protocol: /^https?$/ })
    .refine(isOrigin, 'must be an origin, without a path or a slash at its end')
    .default(demonstrationSiteUrl),
  certificateArn: z.string().startsWith('arn:').optional(),
  alarmEmail: z.email().optional(),
  relay: relaySchema.optional(),
});

/** What a deployment is configured with. `certificateArn` is in us-east-1 and covers the host of `siteUrl`. */
export interface Settings {
  readonly service: Service;
  readonly siteUrl: string;
  readonly certificateArn: string | undefined;
  readonly alarmEmail: string | undefined;
  /** For forces whose mailbox is reached through a gateway; without it such a mailbox opens a failure. */
  readonly relay: Relay | undefined;
}

/**
 * Reads the settings from CDK context, filling gaps with the demonstration's. Throws an Error naming each field that
 * is malformed, or that production would take over from the demonstration.
 */
export function readSettings(
  values: Record<'service' | 'siteUrl' | 'certificateArn' | 'alarmEmail' | 'relay', unknown>,
): Settings {
  const parsed = context.safeParse(values);
  if (!parsed.success) throw new Error(`Context of the app:\n${z.prettifyError(parsed.error)}`);
  const { service, siteUrl, certificateArn, alarmEmail, relay } = parsed.data;
  const merged = serviceSchema.safeParse({ ...demonstrationService, ...service });
  if (!merged.success) throw new Error(`Context "service":\n${z.prettifyError(merged.error)}`);
  const settings = { service: merged.data, siteUrl, certificateArn, alarmEmail, relay };
  refuseFiction(settings);
  return settings;
}

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === url;
}

function refuseFiction(settings: Settings): void {
  if (settings.service.stage !== 'production') return;
  const left = [
    ...mustBeReal
      .filter((field) => isDeepStrictEqual(settings.service[field], demonstrationService[field]))
      .map((field) => `service.${field}`),
    ...(settings.siteUrl.startsWith('https://') ? [] : ['siteUrl (https)']),
    ...(settings.certificateArn === undefined ? ['certificateArn'] : []),
    ...(settings.alarmEmail === undefined ? ['alarmEmail'] : []),
  ];
  if (left.length > 0) throw new Error(`Stage "production" needs real values for: ${left.join(', ')}`);
}
