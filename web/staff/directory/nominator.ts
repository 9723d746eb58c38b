import { staffName } from '../components/small.tsx';

/** Who put something forward, within a sentence: the one who looks, a colleague, or a list that an operator imported. */
export const nominator = (id: string, me: string): string => {
  if (id === 'import-directory') return 'an operator’s list';
  return id === me ? 'you' : staffName(id, me);
};
