import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { addStacks } from '../../../lib/app.ts';
import { readCdkContext } from '../../../lib/cdk-context.ts';
import { folderOf } from '../../../lib/functions/folders.ts';
import { allFunctions } from '../../../lib/functions/list.ts';

/** CDK's own rules are checked by `npm run check`; they take longer than all of these tests. */
process.env.CDK_VALIDATION ??= 'false';

const repository = new URL('../../..', import.meta.url).pathname;

const resourceSchema = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});

export type Resource = z.infer<typeof resourceSchema>;

export interface Synthesized {
  readonly stateful: Template;
  readonly stateless: Template;
  readonly terminationProtection: boolean;
}

const synthesized = new Map<string, Synthesized>();

/**
 * Both stacks, synthesized once in a worker for each context, around bundles that hold nothing: these tests are about
 * the template. The list of functions, the definition of the workflow and the configuration are the repository's own.
 */
export function synthesize(context: Record<string, unknown> = {}): Synthesized {
  const key = JSON.stringify(context);
  const known = synthesized.get(key) ?? synthesizeAnew(context);
  synthesized.set(key, known);
  return known;
}

function synthesizeAnew(context: Record<string, unknown>): Synthesized {
  const root = repositoryWithEmptyBundles();
  try {
    const app = new App({
      outdir: join(root, 'cdk.out'),
      context: { ...readCdkContext(repository), ...context },
    });
    const { stateful, stateless } = addStacks(app, root);
    return {
      stateful: Template.fromStack(stateful),
      stateless: Template.fromStack(stateless),
      terminationProtection: stateful.terminationProtection,
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Resources of a type by logical id. */
export function resourcesOf(template: Template, type: string): Map<string, Resource> {
  return new Map(
    Object.entries(template.findResources(type)).map(([id, resource]) => [
      id,
      resourceSchema.parse(resource),
    ]),
  );
}

function repositoryWithEmptyBundles(): string {
  const root = mkdtempSync(join(tmpdir(), 'infra-'));
  for (const spec of allFunctions) {
    write(join(root, folderOf(spec), 'index.ts'), '');
    write(join(root, '.build/functions', spec.name, 'index.cjs'), `// ${spec.name}`);
  }
  write(join(root, '.build/site/staff/index.html'), '');
  cpSync(join(repository, 'state-machines'), join(root, 'state-machines'), { recursive: true });
  return root;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
