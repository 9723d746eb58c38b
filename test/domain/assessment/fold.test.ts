import { describe, expect, it } from 'vitest';
import { all, any, meetsThreshold } from '../../../functions/domain/assessment/fold.ts';

describe('the threshold', () => {
  it.each([
    { tests: ['met', 'met', 'met'], meets: true },
    { tests: ['met', 'unclear', 'met'], meets: null },
    { tests: ['unclear', 'unclear', 'met'], meets: false },
    { tests: ['unclear', 'unclear', 'unclear'], meets: null },
    { tests: ['not-met', 'met', 'met'], meets: false },
    { tests: ['met', 'not-met', 'unclear'], meets: false },
  ] as const)('is $meets for $tests', ({ tests, meets }) => {
    expect(meetsThreshold(tests)).toBe(meets);
  });

  it('needs every rule of a test, and the worst of them decides', () => {
    expect(all(['met', 'unclear'])).toBe('unclear');
    expect(all(['met', 'unclear', 'not-met'])).toBe('not-met');
    expect(all(['met', 'met'])).toBe('met');
  });

  it('needs one category, and the best of them decides', () => {
    expect(any(['not-met', 'unclear'])).toBe('unclear');
    expect(any(['not-met', 'met'])).toBe('met');
    expect(any(['not-met'])).toBe('not-met');
  });
});
