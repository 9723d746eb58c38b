import { readFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { compileAsync, NodePackageImporter } from 'sass';

const root = new URL('../../../../', import.meta.url).pathname;

export type Page = { files: ReadonlyMap<string, { type: string; body: string | Uint8Array }> };

let built: Promise<Page> | undefined;

/** The staff page as it is served: index, script and styles. Built once in a worker. */
export const buildPage = (): Promise<Page> => {
  built ??= build();
  return built;
};

const build = async (): Promise<Page> => {
  const script = await bundle({
    absWorkingDir: root,
    entryPoints: ['web/staff/main.tsx'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    write: false,
  });
  const styles = await compileAsync(`${root}web/staff/styles.scss`, {
    loadPaths: [`${root}node_modules`],
    importers: [new NodePackageImporter(root)],
    quietDeps: true,
  });
  const index = await readFile(`${root}web/staff/index.html`);
  return {
    files: new Map([
      ['/staff/', { type: 'text/html; charset=utf-8', body: index }],
      ['/staff/app.js', { type: 'text/javascript', body: script.outputFiles[0]?.contents ?? '' }],
      ['/staff/styles.css', { type: 'text/css', body: styles.css }],
    ]),
  };
};
