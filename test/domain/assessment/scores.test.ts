import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReports } from '../../../scripts/evaluation/reports-file.ts';
import { scoresOf } from '../../../scripts/evaluation/scores.ts';

describe.each([
  'data/demo-reports.json',
  'test/data/further-reports.json',
  'test/data/held-out-reports.json',
  'test/data/held-out-reports-2.json',
  'test/data/held-out-reports-3.json',
  'test/data/held-out-reports-4.json',
])('the labelled reports of %s', (file) => {
  const held = scoresOf(parseReports(readFileSync(file, 'utf8'))).flatMap(({ name, value, atLeast }) =>
    atLeast === undefined ? [] : [{ name, value, atLeast }],
  );

  it.each(held)('keep $name at $atLeast or more', ({ value, atLeast }) => {
    expect(value).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('the labelled reports that no rule was made for', () => {
  const file = 'test/data/held-out-reports-5.json';
  const scores = scoresOf(parseReports(readFileSync(file, 'utf8')));

  /** What the first scoring gave, rounded down: a rule that sees less than that is no better than the one before it. */
  it.each([
    ['meets: balanced accuracy', 0.9],
    ['immediate: recall', 0.37],
    ['immediate: at least priority', 0.87],
    ['immediate: precision', 0.75],
    ['force, first suggestion', 1],
    ['force at confidence 0.9 or more: right', 1],
    ['source risk: recall of spans', 0.6],
  ])('lose nothing of %s, %d at the first scoring', (name, first) => {
    expect(scores.find((score) => score.name === name)?.value).toBeGreaterThanOrEqual(first);
  });
});
