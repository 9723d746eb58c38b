import { useState } from 'preact/hooks';
import type { ApiResult, Problem } from '../api/problem.ts';

/** One request at a time, and what was wrong with the last. Returns whether it was taken. */
export const useSending = () => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async <T>(request: () => Promise<ApiResult<T>>): Promise<ApiResult<T>> => {
    setBusy(true);
    const result = await request();
    setProblem(result.ok ? null : result.problem);
    setBusy(false);
    return result;
  };
  return { busy, problem, send };
};
