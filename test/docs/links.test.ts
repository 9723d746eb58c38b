import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../..', import.meta.url).pathname;
const pages = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  'test/data/README.md',
  'web/staff/auth/README.md',
  ...globSync('docs/**/*.md', { cwd: root }),
];

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll('`', '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

const anchorsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const targetsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((t) => !t.includes('://'));

/** What is wrong with a link of a page, if anything. */
const faultOf = (page: string, target: string): string | null => {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return `${page}: ${target} leads nowhere`;
  if (anchor !== undefined && !anchorsOf(file).includes(anchor))
    return `${page}: ${target} has no such heading`;
  return null;
};

describe('documents', () => {
  it('link to files and headings that exist', () => {
    const faults = pages.flatMap((page) => targetsOf(page).map((target) => faultOf(page, target)));
    expect(faults.length).toBeGreaterThan(30);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it('name every script of package.json, and no other', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const named = [...read('README.md').matchAll(/`npm (?:run )?([a-z-]+)[^`]*`/g)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('say in the runbook what to do about every alarm', () => {
    const sources = globSync('lib/constructs/*alarms.ts', { cwd: root }).map(read).join('\n');
    const named = [...sources.matchAll(/runbook: '([^']+)'/g)].map(([, anchor = '']) => anchor);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((anchor) => !anchorsOf('docs/runbook.md').includes(anchor))).toEqual([]);
  });
});
