import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../..', import.meta.url).pathname;
let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const path of ['biome.json', '.gitignore', 'scripts/check/pure-domain.grit'])
    cpSync(join(root, path), join(project, path));
});

afterAll(() => rmSync(project, { recursive: true }));

/** What the linter, configured as here, says to `code` as the file at `path`. */
function lint(code: string, path = 'functions/domain/example.ts'): string {
  mkdirSync(join(project, dirname(path)), { recursive: true });
  writeFileSync(join(project, path), `${code}\n`);
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', path], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const verdict = 'functions/domain is pure';

describe('the linter', () => {
  it.each([
    'export async function read(): Promise<number> { return 1; }',
    'export const read = async (x: number) => x;',
    'export const read = { async now() { return 1; } };',
    'export class Reader { async now(): Promise<number> { return 1; } }',
    'export const at = Date.now();',
    'export const at = new Date();',
    'export const at = new Date;',
    'export const die = Math.random();',
    'export const at = globalThis.Date;',
  ])('refuses in the domain: %s', (code) => {
    expect(lint(code)).toContain(verdict);
  });

  it.each([
    "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');",
    "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nexport const client = new DynamoDBClient({});",
    "import { env } from '../container/env.ts';\nexport const table = env('LEDGER_TABLE');",
    'export const table = process.env.LEDGER_TABLE;',
  ])('refuses what leads out of the domain: %s', (code) => {
    expect(lint(code)).toMatch(/noRestrictedImports|noRestrictedGlobals/);
  });

  it.each([
    'export const dayOf = (at: string): Date => new Date(at);',
    "export const said = 'async Date.now() Math.random()';",
    'export const flags = { async: true };',
  ])('allows in the domain: %s', (code) => {
    expect(lint(code)).not.toMatch(/functions\/domain is pure|lint\//);
  });

  it('allows a clock outside the domain', () => {
    expect(lint('export const now = (): number => Date.now();', 'functions/adapters/clock.ts')).not.toContain(
      verdict,
    );
  });
});
