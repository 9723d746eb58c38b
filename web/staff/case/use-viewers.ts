import { useEffect, useState } from 'preact/hooks';
import { markViewer } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';

const every = 20_000;

/** Ids of the others who have this case before them now. Says that this person has, while the window is looked at. */
export const useViewers = (caseId: string): readonly string[] => {
  const { api } = useDesk();
  const [viewers, setViewers] = useState<readonly string[]>([]);
  useEffect(() => {
    const mark = async (): Promise<void> => {
      if (document.hidden) return;
      const result = await markViewer(api, caseId);
      if (result.ok) setViewers(result.data.viewers);
    };
    void mark();
    const timer = setInterval(() => void mark(), every);
    return () => clearInterval(timer);
  }, [api, caseId]);
  return viewers;
};
