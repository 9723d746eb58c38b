import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Resources } from '../../template/resources.ts';

const properties = z.looseObject({
  SourceObjectKeys: z.array(z.string()),
  SourceMarkers: z.array(z.record(z.string(), z.string())).default([]),
  SourceMarkersConfig: z.array(z.looseObject({ jsonEscape: z.boolean().default(false) })).default([]),
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.string().default(''),
  SystemMetadata: z.record(z.string(), z.string()).default({}),
});

/** A bucket of the template and the directory that stands for it. */
export interface Bucket {
  name: string;
  directory: string;
  /** Headers that every file of it is served with. */
  metadata: Record<string, string>;
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((file) => statSync(file).isFile());
}

/** Puts values known only now in the place of the markers that the build left in files. */
function replaceMarkers(directory: string, markers: Record<string, string>, jsonEscape: boolean): void {
  const replacements = Object.entries(markers).map(
    ([marker, value]) => [marker, jsonEscape ? JSON.stringify(value).slice(1, -1) : value] as const,
  );
  if (replacements.length === 0) return;
  for (const file of filesBelow(directory)) {
    const before = readFileSync(file, 'utf8');
    const after = replacements.reduce((text, [marker, value]) => text.replaceAll(marker, value), before);
    if (after !== before) writeFileSync(file, after);
  }
}

type Deployment = z.infer<typeof properties>;

function copySources(
  deployment: Deployment,
  bucket: string,
  assetPath: Resources['assetPath'],
  scratch: string,
): void {
  for (const [position, objectKey] of deployment.SourceObjectKeys.entries()) {
    rmSync(scratch, { recursive: true, force: true });
    cpSync(assetPath(objectKey), scratch, { recursive: true });
    replaceMarkers(
      scratch,
      deployment.SourceMarkers[position] ?? {},
      deployment.SourceMarkersConfig[position]?.jsonEscape ?? false,
    );
    cpSync(scratch, join(bucket, deployment.DestinationBucketKeyPrefix), { recursive: true });
  }
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * Copies what the template deploys into its buckets under `root`, afresh at each start.
 * Returns every bucket of the template.
 */
export function deployFiles(resources: Resources, root: string): Bucket[] {
  rmSync(root, { recursive: true, force: true });
  const deployments = resources
    .ofType('Custom::CDKBucketDeployment')
    .map((resource) => properties.parse(resource.properties));
  return resources.ofType('AWS::S3::Bucket').map(({ id }) => {
    const directory = join(root, id);
    mkdirSync(directory, { recursive: true });
    const own = deployments.filter(({ DestinationBucketName }) => DestinationBucketName === id);
    for (const deployment of own)
      copySources(deployment, directory, resources.assetPath, join(root, '.unpacking'));
    return {
      name: id,
      directory,
      metadata: Object.assign({}, ...own.map(({ SystemMetadata }) => SystemMetadata)),
    };
  });
}
