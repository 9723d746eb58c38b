import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../../scripts/build/output.ts';

let folder = '';
const built = (path: string, text: string) => ({ path, contents: Buffer.from(text) });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the output of a build', () => {
  it('holds the built files, in folders made for them', async () => {
    await writeOutput(folder, [built('one/index.cjs', 'one'), built('two.css', 'two')]);
    expect(read('one/index.cjs')).toBe('one');
    expect(read('two.css')).toBe('two');
  });

  it('holds nothing that was built before and is no more', async () => {
    mkdirSync(join(folder, 'gone'));
    writeFileSync(join(folder, 'gone/index.cjs'), '');
    await writeOutput(folder, [built('one.cjs', 'one')]);
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('.'))).toEqual([
      'one.cjs',
    ]);
  });

  it('replaces a file that changed and leaves alone one that did not', async () => {
    const files = [built('same.cjs', 'same'), built('other.cjs', 'before')];
    await writeOutput(folder, files);
    const past = new Date('2020-01-01');
    for (const { path } of files) utimesSync(join(folder, path), past, past);
    await writeOutput(folder, [built('same.cjs', 'same'), built('other.cjs', 'after')]);
    expect(statSync(join(folder, 'same.cjs')).mtime).toEqual(past);
    expect(read('other.cjs')).toBe('after');
    expect(statSync(join(folder, 'other.cjs')).mtime).not.toEqual(past);
  });

  it('leaves no unfinished file behind when two builds run at once', async () => {
    const files = Array.from({ length: 20 }, (_, index) => built(`${index}.cjs`, `text ${index}`));
    await Promise.all([writeOutput(folder, files), writeOutput(folder, files)]);
    expect(readdirSync(folder)).toHaveLength(20);
  });
});
