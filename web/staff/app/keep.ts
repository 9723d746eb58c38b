import { useCallback, useState } from 'preact/hooks';

/** What has been typed and not sent, in memory, so that leaving a screen and coming back loses nothing. */
export type Keep<T> = {
  read: (key: string) => T | undefined;
  write: (key: string, value: T) => void;
  drop: (key: string) => void;
  keys: () => string[];
};

const kept = new Set<{ size: number }>();

/** Whether anything typed is not sent yet: closing the window would lose it. */
export const hasUnsent = (): boolean => [...kept].some((map) => map.size > 0);

/** One keep per kind of form. */
export const createKeep = <T>(): Keep<T> => {
  const values = new Map<string, T>();
  kept.add(values);
  return {
    read: (key) => values.get(key),
    write: (key, value) => void values.set(key, value),
    drop: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
};

/** State that outlives its screen under `key`. The third function forgets it, once it is sent. */
export const useKept = <T>(
  keep: Keep<T>,
  key: string,
  initial: () => T,
): [T, (value: T) => void, () => void] => {
  const [held, setHeld] = useState(() => ({ key, value: keep.read(key) ?? initial() }));
  const value = held.key === key ? held.value : (keep.read(key) ?? initial());
  const set = useCallback(
    (next: T) => {
      keep.write(key, next);
      setHeld({ key, value: next });
    },
    [keep, key],
  );
  const forget = useCallback(() => keep.drop(key), [keep, key]);
  return [value, set, forget];
};
