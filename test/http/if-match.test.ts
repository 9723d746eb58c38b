import { describe, expect, it } from 'vitest';
import { requireVersion } from '../../functions/http/if-match.ts';

describe('the version that If-Match names', () => {
  it.each(['"2"', 'W/"2"'])(
    'is read from the ETag as it was sent, or as a compressing edge made it: %s',
    (match) => {
      expect(requireVersion(match, 1)).toBe(2);
    },
  );

  it.each([
    undefined,
    '',
    '2',
    '*',
    '"0"',
    '"-1"',
    '"1e3"',
    '"1", "2"',
    'w/"2"',
    '"1234567890"',
    '"٢"',
    ' "2"',
  ])('is asked for with 428 where there is none of ours: %s', (match) => {
    expect(() => requireVersion(match, 1)).toThrow(expect.objectContaining({ status: 428 }));
  });

  it('may be 0 where nothing was saved yet', () => {
    expect(requireVersion('"0"', 0)).toBe(0);
  });
});
