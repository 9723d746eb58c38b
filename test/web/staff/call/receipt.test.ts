import { describe, expect, it } from 'vitest';
import { readAloud } from '../../../../web/staff/call/receipt.tsx';

describe('a receipt read out on the phone', () => {
  it('is spelt so that no symbol is taken for another', () => {
    expect(readAloud('Y7A0')).toBe('Yankee, seven, Alpha, zero');
    expect(readAloud('BDPT1')).toBe('Bravo, Delta, Papa, Tango, one');
  });
});
