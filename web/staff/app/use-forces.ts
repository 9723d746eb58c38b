import { useEffect, useState } from 'preact/hooks';
import { listForces } from '../api/cases.ts';
import type { Api } from '../api/client.ts';
import type { ForceName } from '../api/list-schemas.ts';

/** The forces by name, read once somebody is signed in; tried again a while after a failure. */
export const useForces = (api: Api, ready: boolean): readonly ForceName[] => {
  const [forces, setForces] = useState<readonly ForceName[]>([]);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!ready || forces.length > 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void listForces(api).then((result) => {
      if (result.ok) setForces(result.data);
      else timer = setTimeout(() => setAttempt(attempt + 1), 10_000);
    });
    return () => clearTimeout(timer);
  }, [api, ready, forces.length, attempt]);
  return forces;
};
