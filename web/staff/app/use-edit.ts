import { useState } from 'preact/hooks';
import type { FieldError, Problem } from '../api/problem.ts';
import { type Keep, useKept } from './keep.ts';
import { type Clash, type Edit, saveOver, type Versioned } from './save-over.ts';

type Place<S extends { version: number }, D> = Versioned<S, D> & {
  keep: Keep<Edit<D>>;
  key: string;
  /** The version that is typed over. */
  shown: S;
  /** What is saved of what is typed: without rows that were added and left empty. */
  tidy?: (draft: D) => D;
  onSaved: (saved: S) => void;
  /** Somebody else’s version is shown beside the draft, or was taken in its place. */
  onTheirs?: () => void;
};

/** Something being changed: what is typed, saving it over the version that was read, and a clash if there is one. */
export const useEdit = <S extends { version: number }, D>(place: Place<S, D>) => {
  const { keep, key, shown, open, tidy, onSaved, onTheirs } = place;
  const startOf = (saved: S): Edit<D> => {
    const draft = open(saved);
    return { version: saved.version, base: draft, draft };
  };
  const kept = useKept(keep, key, () => startOf(shown));
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [clash, setClash] = useState<Clash<D> | null>(null);

  const change = (part: Partial<D>): void =>
    kept.update((before) => ({ ...before, draft: { ...before.draft, ...part } }));

  const refuse = (refusal: Problem): void => {
    const fields = refusal.errors ?? [];
    setErrors(fields);
    setProblem(fields.length > 0 ? null : refusal);
  };

  /** What was typed while it was being saved stays, to be saved over the version that came of it. */
  const settle = (saved: S, sent: D): void => {
    const fresh = startOf(saved);
    const { draft } = kept.latest();
    kept.update(() => (draft === sent ? fresh : { ...fresh, draft }));
    if (draft === sent) kept.forget();
    setClash(null);
    onSaved(saved);
  };

  const save = async (over?: number): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setErrors([]);
    setProblem(null);
    if (tidy) kept.update((before) => ({ ...before, draft: tidy(before.draft) }));
    const edit = kept.latest();
    const outcome = await saveOver(place, edit, over);
    setBusy(false);
    if (outcome.kind === 'saved') return settle(outcome.saved, edit.draft);
    if (outcome.kind === 'refused') return refuse(outcome.problem);
    setClash(outcome.clash);
    onTheirs?.();
  };

  const takeTheirs = (): void => {
    if (clash === null) return;
    const { version, theirs } = clash;
    kept.update(() => ({ version, base: theirs, draft: theirs }));
    kept.forget();
    setClash(null);
    onTheirs?.();
  };

  return { draft: kept.value.draft, change, save, busy, errors, problem, clash, takeTheirs };
};
