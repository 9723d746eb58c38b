import { describe, expect, it } from 'vitest';
import { assess } from '../../../../functions/domain/assessment/assess.ts';
import { assessmentSchema } from '../../../../web/staff/api/case-schemas.ts';
import { lackingRules } from '../../../../web/staff/case/missing.ts';
import { demoReports } from '../support/seed.ts';

const demo = await demoReports();

const testOf = (id: string, key: 'T1' | 'T2' | 'T3') => {
  const found = demo.find((one) => one.id === id);
  if (!found) throw new Error(`no report ${id}`);
  return assessmentSchema.parse(assess(found.report)).thresholds[key];
};
const missingIn = (id: string, key: 'T1' | 'T2' | 'T3') =>
  lackingRules(testOf(id, key)).map((rule) => [rule.id, rule.missing]);

describe('what a test lacks', () => {
  it('is nothing where it is met, whatever single rules say', () => {
    expect(testOf('S46', 'T2').rules.some(({ missing }) => missing === 'act')).toBe(true);
    expect(missingIn('S46', 'T2')).toEqual([]);
  });

  it('is not what was done where one kind of conduct is told', () => {
    expect(missingIn('S02', 'T2')).toEqual([['T2-subject', 'serving']]);
  });

  it('is never empty where a test is not met', () => {
    for (const { report } of demo)
      for (const test of Object.values(assessmentSchema.parse(assess(report)).thresholds))
        expect(lackingRules(test).length > 0 || test.result === 'met').toBe(true);
  });
});
