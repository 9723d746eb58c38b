import { useState } from 'preact/hooks';
import { type EntryShown, getForce, saveForce } from '../api/directory.ts';
import type { ApiResult, FieldError, Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep, useKept } from '../app/keep.ts';
import {
  type EntryDraft,
  type EntryEdit,
  entryBody,
  entryDifferences,
  openEntry,
  startEdit,
  withoutBlanks,
} from './entry-draft.ts';

export const entryKeep = createKeep<EntryEdit>();

/** Somebody saved another version meanwhile: theirs, to be compared with what is typed here. */
export type EntryClash = { version: number; theirs: EntryDraft };

type Place = { entry: EntryShown; onSaved: (saved: EntryShown) => void; onReload: () => void };

/** An entry being changed: what is typed, saving it over the version that was read, and a clash if there is one. */
export const useEntry = ({ entry, onSaved, onReload }: Place) => {
  const { api } = useDesk();
  const { forceId } = entry;
  const kept = useKept(entryKeep, forceId, () => startEdit(entry));
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [clash, setClash] = useState<EntryClash | null>(null);

  const change = (part: Partial<EntryDraft>): void =>
    kept.update((before) => ({ ...before, draft: { ...before.draft, ...part } }));

  const put = (version: number): Promise<ApiResult<EntryShown>> =>
    saveForce(api, forceId, { entry: entryBody(kept.latest()), version });

  /**
   * After a 412: what was saved meanwhile. It may be this very change, taken without an answer. Every test message and
   * code makes a version too, so where nothing that can be typed here has changed it is saved over that one; else both
   * are shown.
   */
  const retry = async (stale: Problem): Promise<ApiResult<EntryShown>> => {
    const current = await getForce(api, forceId);
    if (!current.ok) return current;
    const { version } = current.data;
    const theirs = openEntry(current.data);
    const { base, draft } = kept.latest();
    if (entryDifferences(base, theirs).length === 0) return put(version);
    if (entryDifferences(draft, theirs).length === 0) return current;
    setClash({ version, theirs });
    onReload();
    return { ok: false, problem: stale };
  };

  const refuse = (refusal: Problem): void => {
    if (refusal.status === 412) return;
    const fields = refusal.errors ?? [];
    setErrors(fields);
    setProblem(fields.length > 0 ? null : refusal);
  };

  const save = async (over?: number): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setErrors([]);
    setProblem(null);
    kept.update((before) => ({ ...before, draft: withoutBlanks(before.draft) }));
    const first = await put(over ?? kept.latest().version);
    const result = !first.ok && first.problem.status === 412 ? await retry(first.problem) : first;
    setBusy(false);
    if (!result.ok) return refuse(result.problem);
    kept.forget();
    setClash(null);
    onSaved(result.data);
  };

  const takeTheirs = (): void => {
    if (clash === null) return;
    const { version, theirs } = clash;
    kept.update(() => ({ version, base: theirs, draft: theirs }));
    kept.forget();
    setClash(null);
    onReload();
  };

  return { draft: kept.value.draft, change, save, busy, errors, problem, clash, takeTheirs };
};
