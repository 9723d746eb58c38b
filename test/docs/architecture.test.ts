import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseEventSchema } from '../../functions/domain/case/events.ts';
import { taskKinds, taskRules } from '../../functions/domain/case/task-kinds.ts';
import { jobFunctions } from '../../lib/functions/background.ts';

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

/** The row of a table that begins with a name. */
const rowOf = (name: string): string =>
  page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';

describe('the architecture page', () => {
  it('names every event of a case', () => {
    const types = caseEventSchema.options.map((option) => option.shape.type.value);
    expect(types.length).toBeGreaterThan(30);
    expect(types.filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
  });

  it.each(taskKinds)('names the queue of %s and each of its decisions', (kind) => {
    const { queue, decisions } = taskRules[kind];
    expect(rowOf(kind)).toContain(`| ${queue ?? 'none'} |`);
    expect(decisions.filter((decision) => !rowOf(kind).includes(`\`${decision}\``))).toEqual([]);
  });

  it('names every job', () => {
    expect(jobFunctions.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names everything that a function is told by its environment', () => {
    const source = readFileSync(new URL('../../functions/container/env.ts', import.meta.url), 'utf8');
    const names = [...source.matchAll(/\| '([A-Z_]+)'/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
