import { useState } from 'preact/hooks';
import { type Imported, importMailboxes } from '../api/directory.ts';
import type { FieldError, Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep, useKept } from '../app/keep.ts';

const listKeep = createKeep<string>();

/** The line that an error such as `csv.3` is about, from 1. */
export const lineOf = (path: string): number => Number(/^csv\.([0-9]+)$/.exec(path)?.[1] ?? 1);

/** A list in hand: typed or read from a file, tried without a trace, then sent as it was tried. */
export const useImport = () => {
  const { api } = useDesk();
  const kept = useKept(listKeep, 'list', () => '');
  const csv = kept.value;
  const [busy, setBusy] = useState(false);
  const [imported, setImported] = useState<Imported | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const type = (text: string): void => {
    kept.update(() => text);
    if (text === '') kept.forget();
    setImported(null);
    setProblem(null);
  };

  const readFile = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file !== undefined) type(await file.text());
  };

  const settle = (result: Imported): void => {
    setImported(result);
    if (result.dryRun) return;
    kept.update(() => '');
    kept.forget();
  };

  const send = async (dryRun: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setImported(null);
    const result = await importMailboxes(api, { csv: kept.latest(), dryRun });
    setProblem(result.ok ? null : result.problem);
    if (result.ok) settle(result.data);
    setBusy(false);
  };

  const all: readonly FieldError[] = problem?.errors ?? [];
  const errors = all.filter(({ path }) => path.startsWith('csv.'));
  return {
    csv,
    type,
    readFile,
    send,
    busy,
    imported,
    /** Whether what stands in the field was tried and would change something. */
    tried: imported?.dryRun === true && imported.counts.new + imported.counts.hours > 0,
    errors,
    fieldError: all.find(({ path }) => path === 'csv')?.message,
    problem: all.length > 0 ? null : problem,
  };
};
