import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiResult, Problem } from '../api/problem.ts';

/** Something read from the API. While it is read again, what was read before stays. */
export type Resource<T> = {
  data: T | null;
  problem: Problem | null;
  loading: boolean;
  reload: () => Promise<void>;
};

/**
 * Reads when `key` changes and when asked to reload; an answer that was overtaken by a later question is dropped.
 */
export const useResource = <T>(key: string, read: () => Promise<ApiResult<T>>): Resource<T> => {
  const [held, setHeld] = useState<{ key: string; data: T | null; problem: Problem | null }>({
    key: '',
    data: null,
    problem: null,
  });
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);
  const reading = useRef(read);
  reading.current = read;

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    setLoading(true);
    const result = await reading.current();
    if (turn !== latest.current) return;
    setHeld((before) => {
      if (result.ok) return { key, data: result.data, problem: null };
      return { key, data: before.key === key ? before.data : null, problem: result.problem };
    });
    setLoading(false);
  }, [key]);

  useEffect(() => {
    void reload();
  }, [reload]);

  const current = held.key === key;
  return { data: current ? held.data : null, problem: current ? held.problem : null, loading, reload };
};
