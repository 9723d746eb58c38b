import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../../scripts/build/output.ts';
import { buildSite } from '../../../scripts/build/site.ts';

const root = new URL('../../..', import.meta.url).pathname;
let files: Built[] = [];

beforeAll(async () => {
  files = await buildSite(root);
});

const textOf = (path: string): string =>
  Buffer.from(files.find((file) => file.path === path)?.contents ?? []).toString('utf8');

describe('the built site', () => {
  it('has the files that its pages name', () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      'assets/form.js',
      'assets/site.css',
      'staff/app.js',
      'staff/index.html',
      'staff/styles.css',
    ]);
    expect(files.every(({ contents }) => contents.length > 0)).toBe(true);
  });

  it('has a staff page without a script or style of its own in it, as its policy asks', () => {
    const page = textOf('staff/index.html');
    expect(page).toContain('/staff/app.js');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/i);
  });

  it('uses neither the crown nor the typeface that belong to GOV.UK', () => {
    expect(textOf('staff/styles.css')).not.toMatch(/GDS Transport|@font-face/i);
  });

  it('names every source that is missing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'site-'));
    await expect(buildSite(empty)).rejects.toThrow(/web\/public\/client\/main\.ts.*web\/staff\/styles\.scss/);
    rmSync(empty, { recursive: true });
  });
});
