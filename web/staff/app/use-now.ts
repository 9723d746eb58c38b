import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds, renewed every `every` milliseconds. */
export const useNow = (every = 15_000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
};
