import { describe, expect, it } from 'vitest';
import { balancedAccuracy, macroF1, scoreOf, spansAgree } from '../../scripts/evaluation/metrics.ts';

const pairs = (...list: readonly (readonly [boolean, boolean])[]) =>
  list.map(([predicted, label]) => ({ predicted, label }));

describe('the measures', () => {
  it('balance the recalls of yes and no', () => {
    expect(balancedAccuracy(pairs([true, true], [true, true], [true, false], [false, false]))).toBe(0.75);
    expect(balancedAccuracy(pairs([true, true], [true, true], [true, false]))).toBe(0.5);
  });

  it('count precision and recall of yes', () => {
    const { precision, recall } = scoreOf(pairs([true, true], [true, false], [false, true], [false, true]));
    expect(precision).toBe(0.5);
    expect(recall).toBeCloseTo(1 / 3);
  });

  it('weigh a rare class as much as a common one', () => {
    const common = { predicted: ['999'], label: ['999'] };
    expect(macroF1([common, common, { predicted: [], label: ['not-policing'] }])).toBe(0.5);
  });

  it('take spans for the same where half of the shorter is shared', () => {
    const text = 'I was married to him for eleven years and more';
    expect(spansAgree(text, 'I was married to him', 'married to him for eleven years')).toBe(true);
    expect(spansAgree(text, 'I was married', 'married to him for eleven years')).toBe(true);
    expect(spansAgree(text, 'I was married', 'eleven years and more')).toBe(false);
    expect(spansAgree(text, 'never said', 'I was married')).toBe(false);
  });
});
