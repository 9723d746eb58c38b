import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../functions/domain/assessment/differences.ts';
import { anAssessment } from '../../support/builders.ts';

describe('differences of two assessments', () => {
  it('are none for the same one, whatever the order of codes', () => {
    const one = anAssessment({ categories: ['corrupt-payment', 'sexual-misconduct'] });
    const other = anAssessment({ categories: ['sexual-misconduct', 'corrupt-payment'] });
    expect(differencesOf(one, other)).toEqual([]);
  });

  it('name what changed, in codes', () => {
    const after = anAssessment({ meets: false, urgency: { level: 'immediate', rules: [] } });
    expect(differencesOf(anAssessment(), after)).toEqual([
      { what: 'meets', before: 'true', after: 'false' },
      { what: 'urgency', before: 'routine', after: 'immediate' },
    ]);
  });
});
