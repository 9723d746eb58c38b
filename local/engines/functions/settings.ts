import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import type { Resource, Resources } from '../../template/resources.ts';

const properties = z.looseObject({
  Code: z.looseObject({ S3Key: z.string() }),
  Handler: z.string().regex(/^.+\.[^.]+$/),
  Runtime: z.string(),
  Environment: z.looseObject({ Variables: z.record(z.string(), z.string()) }).optional(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Role: z.string().min(1),
});

/** A function as the template describes it. */
export interface FunctionSettings {
  logicalId: string;
  name: string;
  arn: string;
  codePath: string;
  handler: string;
  environment: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
}

function readFunction(resource: Resource, assetPath: Resources['assetPath']): FunctionSettings {
  const parsed = properties.safeParse(resource.properties);
  const where = `${resource.stack}/${resource.logicalId}`;
  if (!parsed.success) throw new StartError(`${where}: ${z.prettifyError(parsed.error)}`);
  const settings = parsed.data;
  if (!settings.Runtime.startsWith('nodejs'))
    throw new StartError(`${where}: the runtime ${settings.Runtime} is not run`);
  return {
    logicalId: resource.logicalId,
    name: resource.id,
    arn: resource.arn,
    codePath: assetPath(settings.Code.S3Key),
    handler: settings.Handler,
    environment: settings.Environment?.Variables ?? {},
    timeoutMs: settings.Timeout * 1000,
    memoryMb: settings.MemorySize,
  };
}

/** The template's functions. Throws StartError for one without an execution role or with a runtime other than Node. */
export function readFunctions(resources: Resources): FunctionSettings[] {
  return resources
    .ofType('AWS::Lambda::Function')
    .map((resource) => readFunction(resource, resources.assetPath));
}
