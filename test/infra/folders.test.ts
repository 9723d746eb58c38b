import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertFoldersMatch } from '../../lib/functions/folders.ts';
import { allFunctions, apiFunctions } from '../../lib/functions/list.ts';
import { publicFunction, stepFunction } from '../../lib/functions/spec.ts';

const listed = [publicFunction('get-weather', ['GET /weather']), stepFunction('make-tea', {})];

let root = '';

const addFolder = (folder: string): void => {
  mkdirSync(join(root, 'functions', folder), { recursive: true });
  writeFileSync(join(root, 'functions', folder, 'index.ts'), '');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the list of functions', () => {
  it('matches folders of the same names', () => {
    addFolder('api/get-weather');
    addFolder('steps/make-tea');
    expect(() => assertFoldersMatch(root, listed)).not.toThrow();
  });

  it('names a folder that is on no list', () => {
    addFolder('api/get-weather');
    addFolder('steps/make-tea');
    addFolder('jobs/wash-up');
    expect(() => assertFoldersMatch(root, listed)).toThrow('functions/jobs/wash-up is on no list');
  });

  it('names a function that is listed and absent', () => {
    addFolder('api/get-weather');
    expect(() => assertFoldersMatch(root, listed)).toThrow(
      'functions/steps/make-tea/index.ts is listed but absent',
    );
  });

  it('does not take a folder of another group for it', () => {
    addFolder('api/get-weather');
    addFolder('jobs/make-tea');
    expect(() => assertFoldersMatch(root, listed)).toThrow('make-tea');
  });

  it('of this repository matches its folders', () => {
    expect(() => assertFoldersMatch(new URL('../..', import.meta.url).pathname, allFunctions)).not.toThrow();
  });

  it('of this repository has each name once and each route once', () => {
    const names = allFunctions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const routes = apiFunctions.flatMap((spec) => spec.routes);
    expect(new Set(routes).size).toBe(routes.length);
  });
});
