/**
 * Works through all items, one after the other. One that fails holds up none of the others: what they threw is returned,
 * for the caller to throw once everything was tried.
 */
export const attemptEach = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<readonly unknown[]> => {
  const errors: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      errors.push(error);
    }
  }
  return errors;
};
