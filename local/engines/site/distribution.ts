import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import type { Resource, Resources } from '../../template/resources.ts';

const behaviour = z.looseObject({
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string().optional(),
  Compress: z.boolean().default(false),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(
      z.looseObject({ EventType: z.enum(['viewer-request', 'viewer-response']), FunctionARN: z.string() }),
    )
    .default([]),
});

const configuration = z.looseObject({
  DefaultRootObject: z.string().default(''),
  Origins: z.array(
    z.looseObject({
      Id: z.string(),
      DomainName: z.string(),
      OriginPath: z.string().default(''),
      OriginCustomHeaders: z
        .array(z.looseObject({ HeaderName: z.string(), HeaderValue: z.string() }))
        .default([]),
    }),
  ),
  DefaultCacheBehavior: behaviour,
  CacheBehaviors: z.array(behaviour.extend({ PathPattern: z.string() })).default([]),
  CustomErrorResponses: z
    .array(
      z.looseObject({
        ErrorCode: z.number(),
        ResponseCode: z.number().optional(),
        ResponsePagePath: z.string().optional(),
      }),
    )
    .default([]),
});

export type DistributionSettings = z.infer<typeof configuration>;
export type BehaviourSettings = z.infer<typeof behaviour>;
export type OriginSettings = DistributionSettings['Origins'][number];

function parse(resource: Resource): DistributionSettings {
  const parsed = z.looseObject({ DistributionConfig: configuration }).safeParse(resource.properties);
  if (parsed.success) return parsed.data.DistributionConfig;
  throw new StartError(`${resource.stack}/${resource.logicalId}: ${z.prettifyError(parsed.error)}`);
}

/** The template's one distribution: the public face of the site. Throws StartError when there is not exactly one. */
export function readDistribution(resources: Resources): DistributionSettings {
  const [distribution, ...others] = resources.ofType('AWS::CloudFront::Distribution');
  if (distribution === undefined || others.length > 0)
    throw new StartError('the template needs exactly one distribution');
  return parse(distribution);
}

function toPattern(pathPattern: string): RegExp {
  const escaped = pathPattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`);
}

/** Makes the function that picks the behaviour of a path: the first pattern that fits, else the default. */
export function createBehaviourPicker({ CacheBehaviors, DefaultCacheBehavior }: DistributionSettings) {
  const patterns = CacheBehaviors.map((settings) => {
    const pattern = settings.PathPattern.startsWith('/') ? settings.PathPattern : `/${settings.PathPattern}`;
    return { settings, pattern: toPattern(pattern) };
  });
  return (path: string): BehaviourSettings =>
    patterns.find(({ pattern }) => pattern.test(path))?.settings ?? DefaultCacheBehavior;
}
