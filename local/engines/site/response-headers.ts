import { z } from 'zod';
import type { Resources } from '../../template/resources.ts';

const override = { Override: z.boolean() };

const policy = z.looseObject({
  CustomHeadersConfig: z
    .looseObject({ Items: z.array(z.looseObject({ Header: z.string(), Value: z.string(), ...override })) })
    .default({ Items: [] }),
  RemoveHeadersConfig: z
    .looseObject({ Items: z.array(z.looseObject({ Header: z.string() })) })
    .default({ Items: [] }),
  SecurityHeadersConfig: z
    .looseObject({
      ContentSecurityPolicy: z.looseObject({ ContentSecurityPolicy: z.string(), ...override }).optional(),
      ContentTypeOptions: z.looseObject(override).optional(),
      FrameOptions: z.looseObject({ FrameOption: z.string(), ...override }).optional(),
      ReferrerPolicy: z.looseObject({ ReferrerPolicy: z.string(), ...override }).optional(),
      StrictTransportSecurity: z
        .looseObject({
          AccessControlMaxAgeSec: z.number(),
          IncludeSubdomains: z.boolean().default(false),
          Preload: z.boolean().default(false),
          ...override,
        })
        .optional(),
      XSSProtection: z
        .looseObject({ Protection: z.boolean(), ModeBlock: z.boolean().default(false), ...override })
        .optional(),
    })
    .default({}),
});

interface Header {
  name: string;
  value: string;
  override: boolean;
}

/** What a response headers policy does to an answer. */
export interface ResponseHeaders {
  add: Header[];
  remove: string[];
}

type Security = z.infer<typeof policy>['SecurityHeadersConfig'];

function transportSecurity({ StrictTransportSecurity: hsts }: Security): string {
  const parts = [`max-age=${hsts?.AccessControlMaxAgeSec}`];
  if (hsts?.IncludeSubdomains) parts.push('includeSubDomains');
  if (hsts?.Preload) parts.push('preload');
  return parts.join('; ');
}

function securityHeaders(security: Security): Header[] {
  const { ContentSecurityPolicy, ContentTypeOptions, FrameOptions, ReferrerPolicy, XSSProtection } = security;
  const xss = XSSProtection?.Protection ? `1${XSSProtection.ModeBlock ? '; mode=block' : ''}` : '0';
  const header = (
    name: string,
    setting: { Override: boolean } | undefined,
    value: string | undefined,
  ): Header[] =>
    setting === undefined || value === undefined ? [] : [{ name, value, override: setting.Override }];
  return [
    ...header('content-security-policy', ContentSecurityPolicy, ContentSecurityPolicy?.ContentSecurityPolicy),
    ...header('x-content-type-options', ContentTypeOptions, 'nosniff'),
    ...header('x-frame-options', FrameOptions, FrameOptions?.FrameOption),
    ...header('referrer-policy', ReferrerPolicy, ReferrerPolicy?.ReferrerPolicy),
    ...header('strict-transport-security', security.StrictTransportSecurity, transportSecurity(security)),
    ...header('x-xss-protection', XSSProtection, xss),
  ];
}

/** The template's response headers policies by id. */
export function readResponseHeaders(resources: Resources): Map<string, ResponseHeaders> {
  return new Map(
    resources.ofType('AWS::CloudFront::ResponseHeadersPolicy').map(({ id, properties }) => {
      const settings = policy.parse(properties.ResponseHeadersPolicyConfig);
      const custom = settings.CustomHeadersConfig.Items.map(({ Header, Value, Override }) => ({
        name: Header.toLowerCase(),
        value: Value,
        override: Override,
      }));
      const remove = settings.RemoveHeadersConfig.Items.map(({ Header }) => Header.toLowerCase());
      return [id, { add: [...securityHeaders(settings.SecurityHeadersConfig), ...custom], remove }];
    }),
  );
}

/** Headers with a policy applied: removals first, then additions; the origin's own stay unless overridden. */
export function applyResponseHeaders(
  headers: Record<string, string>,
  { add, remove }: ResponseHeaders,
): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !remove.includes(name)));
  const added = add.filter(({ name, override }) => override || !(name in kept));
  return { ...kept, ...Object.fromEntries(added.map(({ name, value }) => [name, value])) };
}
