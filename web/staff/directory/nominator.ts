import { useWhoWithin } from '../app/who.ts';

/** Who put something forward, within a sentence: the one who looks, a colleague, or a list that an operator imported. */
export const useNominator = (): ((id: string) => string) => {
  const who = useWhoWithin();
  return (id) => (['import-directory', 'trust-directory'].includes(id) ? 'an operator’s list' : who(id));
};
