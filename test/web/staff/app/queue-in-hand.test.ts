import { describe, expect, it } from 'vitest';
import { caseAfter, goesOn, workThrough } from '../../../../web/staff/app/queue-in-hand.ts';

describe('the queue that is worked through', () => {
  it.each([
    ['one', 'two'],
    ['two', 'three'],
    ['three', null],
    ['a case from elsewhere', 'one'],
  ])('after %s comes %s', (caseId, next) => {
    expect(caseAfter(['one', 'two', 'three'], caseId)).toBe(next);
  });

  it('is the one whose screen was shown last', () => {
    workThrough({ queue: 'triage', caseIds: ['one'] });
    workThrough({ queue: 'approval', caseIds: ['one', 'two'] });
    expect(goesOn('one')).toEqual({ queue: 'approval', next: 'two' });
    expect(goesOn('two')).toEqual({ queue: 'approval', next: null });
  });
});
