import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApiResult } from '../api/problem.ts';

const afterFailure = 10_000;

type Reading<T> = {
  read: () => Promise<ApiResult<T>>;
  /** What stands until it was read. */
  first: T;
  /** Whether somebody is signed in who may read it. */
  ready: boolean;
  /** Milliseconds after which it is read again; left out, once is enough. */
  every?: number;
};

/** Something that every screen leans on and none waits for: read when ready, tried again a while after a failure. */
export const useListed = <T>({ read, first, ready, every }: Reading<T>): T => {
  const [listed, setListed] = useState(first);
  const reading = useRef(read);
  reading.current = read;
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async (): Promise<void> => {
      const result = await reading.current();
      if (gone) return;
      if (result.ok) setListed(result.data);
      const wait = result.ok ? every : afterFailure;
      if (wait !== undefined) timer = setTimeout(() => void look(), wait);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [ready, every]);
  return listed;
};
