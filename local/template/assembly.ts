import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const resourceSchema = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
});

const templateSchema = z.looseObject({
  Resources: z.record(z.string(), resourceSchema),
  Parameters: z.record(z.string(), z.looseObject({ Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Outputs: z
    .record(
      z.string(),
      z.looseObject({ Value: z.unknown(), Export: z.looseObject({ Name: z.unknown() }).optional() }),
    )
    .default({}),
});

const manifestSchema = z.looseObject({
  artifacts: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      properties: z
        .looseObject({ templateFile: z.string().optional(), file: z.string().optional() })
        .optional(),
    }),
  ),
});

const assetsSchema = z.looseObject({
  files: z.record(
    z.string(),
    z.looseObject({
      source: z.looseObject({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.looseObject({ objectKey: z.string() })),
    }),
  ),
});

/** One stack: its name and its template. */
export interface StackTemplate extends z.infer<typeof templateSchema> {
  name: string;
}

/** What the CDK app wrote: its stacks, and where each asset's object key lies on this machine. */
export interface Assembly {
  stacks: StackTemplate[];
  assetPaths: ReadonlyMap<string, string>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function readAssets(directory: string, file: string): [string, string][] {
  const { files } = assetsSchema.parse(readJson(join(directory, file)));
  return Object.values(files).flatMap(({ source, destinations }) => {
    const path = source.path === undefined ? undefined : resolve(directory, source.path);
    return path === undefined
      ? []
      : Object.values(destinations).map(({ objectKey }): [string, string] => [objectKey, path]);
  });
}

/** Reads a cloud assembly (`cdk.out`): every stack of its manifest and the assets that they name. */
export function loadAssembly(directory: string): Assembly {
  const artifacts = Object.entries(
    manifestSchema.parse(readJson(join(directory, 'manifest.json'))).artifacts,
  );
  const stacks = artifacts.flatMap(([name, { properties }]) =>
    properties?.templateFile === undefined
      ? []
      : [{ name, ...templateSchema.parse(readJson(join(directory, properties.templateFile))) }],
  );
  const assets = artifacts.flatMap(([, { type, properties }]) =>
    type === 'cdk:asset-manifest' && properties?.file !== undefined
      ? readAssets(directory, properties.file)
      : [],
  );
  return { stacks, assetPaths: new Map(assets) };
}
