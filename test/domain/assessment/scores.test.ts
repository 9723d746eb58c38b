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
