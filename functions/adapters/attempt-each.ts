import { mapBounded } from './map-bounded.ts';

/**
 * Works through all items, one after the other or `atOnce` at a time. One that fails holds up none of the others: what they threw is returned,
 * for the caller to throw once everything was tried.
 */
export const attemptEach = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = 1,
): Promise<readonly unknown[]> => {
  const errors: unknown[] = [];
  await mapBounded(items, atOnce, async (item) => {
    try {
      await work(item);
    } catch (error) {
      errors.push(error);
    }
  });
  return errors;
};
