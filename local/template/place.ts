/** Where a template is taken to be deployed, on one machine. */
export const place = {
  account: '000000000000',
  region: 'eu-west-2',
  partition: 'aws',
  urlSuffix: 'amazonaws.com',
} as const;

/** An ARN in that place. `global` services (iam, cloudfront) carry no region. */
export function arnOf(service: string, resource: string, scope: 'regional' | 'global' = 'regional'): string {
  const region = scope === 'regional' ? place.region : '';
  return `arn:${place.partition}:${service}:${region}:${place.account}:${resource}`;
}
