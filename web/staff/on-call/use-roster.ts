import { useState } from 'preact/hooks';
import { getOnCall, type OnCallShown, saveOnCall } from '../api/on-call.ts';
import type { FieldError, Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep, useKept } from '../app/keep.ts';
import { openRoster, type RosterDraft, type RosterEdit, rosterBody } from './roster-draft.ts';

const rosterKeep = createKeep<RosterEdit>();

/** Somebody saved another version meanwhile: theirs, to be compared with what is typed here. */
export type RosterClash = { version: number; theirs: RosterDraft };

/** The roster being changed: what is typed, saving it over the version that was read, and a clash if there is one. */
export const useRoster = (shown: OnCallShown, onSaved: (saved: OnCallShown) => void) => {
  const { api } = useDesk();
  const kept = useKept(rosterKeep, 'roster', () => ({ version: shown.version, draft: openRoster(shown) }));
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [clash, setClash] = useState<RosterClash | null>(null);

  const change = (part: Partial<RosterDraft>): void =>
    kept.update((before) => ({ ...before, draft: { ...before.draft, ...part } }));

  const goOnFrom = (saved: OnCallShown): void => {
    kept.update(() => ({ version: saved.version, draft: openRoster(saved) }));
    kept.forget();
    setClash(null);
  };

  const refuse = async (refusal: Problem): Promise<void> => {
    if (refusal.status !== 412) {
      setErrors(refusal.errors ?? []);
      setProblem((refusal.errors ?? []).length > 0 ? null : refusal);
      return;
    }
    const current = await getOnCall(api);
    if (current.ok) setClash({ version: current.data.version, theirs: openRoster(current.data) });
    else setProblem(current.problem);
  };

  const save = async (over?: number): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setErrors([]);
    setProblem(null);
    const { version, draft } = kept.latest();
    const result = await saveOnCall(api, { roster: rosterBody(draft), version: over ?? version });
    if (result.ok) {
      goOnFrom(result.data);
      onSaved(result.data);
    } else await refuse(result.problem);
    setBusy(false);
  };

  const takeTheirs = (): void => {
    if (clash === null) return;
    kept.update(() => ({ version: clash.version, draft: clash.theirs }));
    kept.forget();
    setClash(null);
  };

  return { draft: kept.value.draft, change, save, busy, errors, problem, clash, takeTheirs };
};
