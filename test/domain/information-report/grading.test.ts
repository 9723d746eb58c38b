import { describe, expect, it } from 'vitest';
import { gradeCode, handlingCodes } from '../../../functions/domain/information-report/grading.ts';
import { defaultHandling } from '../../../functions/domain/information-report/information-report.ts';

describe('the 3x5x2 grading', () => {
  it('writes the two grades of an item together', () => {
    expect(gradeCode({ source: 2, information: 'A' })).toBe('2A');
  });

  it('lists the codes of the default handling with their wording, in order', () => {
    expect(handlingCodes(defaultHandling)).toEqual([
      { code: 'C', label: 'Lawful sharing permitted with conditions' },
      { code: 'A1', label: 'May be combined or corroborated; no direct action without the originator' },
      { code: 'S2', label: 'Consult the originator before sanitising' },
    ]);
  });

  it('has one code where sharing is permitted without conditions', () => {
    expect(handlingCodes({ code: 'P' })).toEqual([{ code: 'P', label: 'Lawful sharing permitted' }]);
  });
});
