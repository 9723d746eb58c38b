import { useRef, useState } from 'preact/hooks';

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

/** What is typed: `value` as rendered, `latest` as it is this moment, before the next rendering. */
export type Kept<T> = {
  value: T;
  latest: () => T;
  update: (change: (before: T) => T) => void;
  /** Forgets it in the keep, once it is sent; the screen goes on showing it. */
  forget: () => void;
};

/** State that outlives its screen under `key`. */
export const useKept = <T>(keep: Keep<T>, key: string, initial: () => T): Kept<T> => {
  const held = useRef<{ key: string; value: T } | null>(null);
  const [, render] = useState(0);
  if (held.current?.key !== key) held.current = { key, value: keep.read(key) ?? initial() };
  const shown = held.current;
  const latest = (): T => held.current?.value ?? shown.value;
  return {
    value: shown.value,
    latest,
    update: (change) => {
      const value = change(latest());
      held.current = { key, value };
      keep.write(key, value);
      render((count) => count + 1);
    },
    forget: () => keep.drop(key),
  };
};
