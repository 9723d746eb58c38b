import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { peekQueue } from '../api/cases.ts';
import type { CaseRow } from '../api/list-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { hasRole, type Staff } from '../auth/claims.ts';

/** What is urgent, as it was last read, and since when nothing could be read (milliseconds; null while all is well). */
export type Urgent = {
  cases: readonly CaseRow[];
  blindSince: number | null;
  /** Looks now: something was just done. */
  look: () => void;
};

const nothing: Urgent = { cases: [], blindSince: null, look: () => {} };
export const UrgentContext = createContext<Urgent>(nothing);

const every = 15_000;

/** Whose work it is to answer what is urgent. */
const watchesUrgent = (staff: Staff): boolean => hasRole(staff, 'analyst', 'supervisor');

/**
 * The urgent queue, read every 15 seconds on whatever screen, and at once when the window is looked at again; also while it
 * is not: its title tells.
 * A reading that fails keeps what was known, and says since when.
 */
export const useUrgentWatch = (): Urgent => {
  const { api, staff } = useDesk();
  const [seen, setSeen] = useState<Omit<Urgent, 'look'>>(nothing);
  const watches = watchesUrgent(staff);
  const look = useCallback(async (): Promise<void> => {
    if (!watches) return;
    const result = await peekQueue(api, 'urgent');
    setSeen((before) =>
      result.ok
        ? { cases: result.data.cases, blindSince: null }
        : { ...before, blindSince: before.blindSince ?? Date.now() },
    );
  }, [api, watches]);
  useEffect(() => {
    void look();
    const again = (): void => void look();
    const timer = setInterval(again, every);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [look]);
  return useMemo(() => ({ ...seen, look: () => void look() }), [seen, look]);
};

const markOf = (row: CaseRow | undefined): string => JSON.stringify(row ?? null);

/** Calls `onChange` when others did something in this case while it is urgent: its row in the queue changed. */
export const useUrgentChange = (caseId: string, onChange: () => void): void => {
  const { cases } = useContext(UrgentContext);
  const mark = markOf(cases.find((row) => row.caseId === caseId));
  const known = useRef(mark);
  useEffect(() => {
    if (known.current === mark) return;
    known.current = mark;
    onChange();
  }, [mark, onChange]);
};
