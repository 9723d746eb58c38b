import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyDataDirectory } from '../../local/data-directory.ts';
import { holdDataDir } from '../../local/data-lock.ts';
import { StartError } from '../../local/start-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-directory-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a data directory', () => {
  it('is emptied of what runs wrote and of nothing else', () => {
    const dataDir = join(folder, 'home');
    mkdirSync(join(dataDir, 'dynamodb'), { recursive: true });
    mkdirSync(join(dataDir, 'letters'));
    writeFileSync(join(dataDir, 'secrets.json'), '{}');
    emptyDataDirectory(dataDir);
    expect(readdirSync(dataDir)).toEqual(['letters']);
  });

  it('is made when it is missing, and held by one at a time', async () => {
    const dataDir = join(folder, 'new/deep');
    const release = await holdDataDir(dataDir);
    expect(existsSync(dataDir)).toBe(true);
    await expect(holdDataDir(dataDir)).rejects.toThrow(StartError);
    await expect(holdDataDir(join(folder, 'other'))).resolves.toBeTypeOf('function');
    release();
    await expect(holdDataDir(dataDir)).resolves.toBeTypeOf('function');
  });
});
