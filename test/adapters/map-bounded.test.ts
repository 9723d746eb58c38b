import { describe, expect, it } from 'vitest';
import { mapBounded } from '../../functions/adapters/map-bounded.ts';

describe('working through items a few at a time', () => {
  it('keeps their order and has no more under way than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const doubled = await mapBounded([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return item * 2;
    });
    expect(doubled).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(most).toBe(3);
  });

  it('throws what one of them throws', async () => {
    const work = async (item: number) => {
      if (item === 2) throw new RangeError('two');
      return item;
    };
    await expect(mapBounded([1, 2, 3], 2, work)).rejects.toThrow('two');
  });
});
