import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { pascalCase } from '../../../lib/functions/spec.ts';
import { resourcesOf } from './synthesize.ts';

const propertiesSchema = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
  Code: z.object({ S3Key: z.string() }),
});

/** Environment and asset of the one Lambda that a function of the list is deployed as. */
export function lambdaOf(template: Template, name: string): z.infer<typeof propertiesSchema> {
  const pattern = new RegExp(`^${pascalCase(name)}Function[0-9A-F]{8}$`);
  const found = [...resourcesOf(template, 'AWS::Lambda::Function')].filter(([id]) => pattern.test(id));
  if (found.length !== 1) throw new Error(`${found.length} functions for ${name}`);
  return propertiesSchema.parse(found[0]?.[1].Properties);
}

/** The variables of a function, unresolved. */
export function environmentOf(template: Template, name: string): Record<string, unknown> {
  return lambdaOf(template, name).Environment?.Variables ?? {};
}
