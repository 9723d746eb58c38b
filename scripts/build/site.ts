import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compileAsync, NodePackageImporter } from 'sass';
import type { Built } from './output.ts';

/** What the site is made of, from the root of the repository. Each must exist. */
const sources = {
  formScript: 'web/public/client/main.ts',
  formStyles: 'web/public/styles/site.css',
  staffPage: 'web/staff/index.html',
  staffScript: 'web/staff/main.tsx',
  staffStyles: 'web/staff/styles.scss',
} as const;

/**
 * Builds the static files: `assets/` for the public pages, `staff/` for the staff page.
 * Throws an Error that names every source that is missing.
 */
export async function buildSite(root: string): Promise<Built[]> {
  const missing = Object.values(sources).filter((source) => !existsSync(join(root, source)));
  if (missing.length > 0) throw new Error(`The site needs ${missing.join(', ')}`);
  return Promise.all([
    bundleForBrowser(root, sources.formScript, 'assets/form.js'),
    bundleForBrowser(root, sources.formStyles, 'assets/site.css'),
    bundleForBrowser(root, sources.staffScript, 'staff/app.js'),
    compileStyles(root, sources.staffStyles, 'staff/styles.css'),
    copy(root, sources.staffPage, 'staff/index.html'),
  ]);
}

async function bundleForBrowser(root: string, source: string, path: string): Promise<Built> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: basename(path),
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    logLimit: 10,
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${source} gave no output`);
  return { path, contents: file.contents };
}

async function compileStyles(root: string, source: string, path: string): Promise<Built> {
  const { css } = await compileAsync(join(root, source), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    importers: [new NodePackageImporter(root)],
    quietDeps: true,
  });
  return { path, contents: Buffer.from(css) };
}

async function copy(root: string, source: string, path: string): Promise<Built> {
  return { path, contents: await readFile(join(root, source)) };
}
