import { describe, expect, it } from 'vitest';
import { whoIs } from '../../../../web/staff/app/who.ts';

const me = '0b7c1f6e-0000-4000-8000-000000000001';
const other = '706d38aa-0000-4000-8000-000000000002';
const names = new Map([
  [me, 'Analyst One (demo)'],
  [other, 'Analyst Two (demo)'],
]);

describe('who did it', () => {
  it.each([
    [me, 'You'],
    [other, 'Analyst Two (demo)'],
    ['911e38aa-0000-4000-8000-000000000003', 'Colleague 911e38'],
    ['sweep-ledger', 'sweep-ledger'],
    [null, 'Nobody'],
    ['', 'Nobody'],
  ])('%s reads %s', (id, text) => {
    expect(whoIs(id, { me, names })).toBe(text);
  });

  it('is told by a shortened id while no name has been read', () => {
    expect(whoIs(other, { me, names: new Map() })).toBe('Colleague 706d38');
  });
});
