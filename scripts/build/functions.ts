import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type BuildResult, build } from 'esbuild';
import { pdfAssets } from '../../functions/adapters/pdf/assets.ts';
import { folderOf } from '../../lib/functions/folders.ts';
import type { FunctionSpec } from '../../lib/functions/spec.ts';
import type { Built } from './output.ts';

type Bundles = BuildResult<{ write: false; metafile: true }>;

/**
 * Bundles functions in one call: CommonJS with the SDK inside, which loads fastest. Returns <name>/index.cjs for each,
 * and beside a bundle that renders PDFs the fonts it reads.
 */
export async function bundleFunctions(root: string, specs: readonly FunctionSpec[]): Promise<Built[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: specs.map((spec) => ({ in: `${folderOf(spec)}/index.ts`, out: `${spec.name}/index` })),
    outdir: 'bundles',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    legalComments: 'none',
    define: { 'import.meta.dirname': '__dirname' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    logLimit: 10,
    write: false,
    metafile: true,
  });
  const bundles = result.outputFiles.map(({ path, contents }) => ({
    path: relative(join(root, 'bundles'), path),
    contents,
  }));
  return [...bundles, ...(await fontsBeside(root, result.metafile))];
}

async function fontsBeside(root: string, { outputs }: Bundles['metafile']): Promise<Built[]> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const fonts = await Promise.all(
    pdfAssets.map(async ({ from, to }) => ({ to, contents: await readFile(resolve(from)) })),
  );
  return Object.entries(outputs)
    .filter(([, { inputs }]) =>
      Object.keys(inputs).some((input) => input.startsWith('functions/adapters/pdf/')),
    )
    .flatMap(([output]) =>
      fonts.map(({ to, contents }) => ({ path: join(relative('bundles', dirname(output)), to), contents })),
    );
}
