import { useState } from 'preact/hooks';
import { recordDrill, type StartedDrill, startDrill } from '../api/drills.ts';
import type { FieldError, Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep, useKept } from '../app/keep.ts';

/** A drill in hand: what was begun, and its result while it is typed. */
export type DrillInHand = {
  started: StartedDrill | null;
  result: string;
  spokeTo: string;
  minutes: string;
  note: string;
};

const none: DrillInHand = { started: null, result: '', spokeTo: '', minutes: '', note: '' };
const drillKeep = createKeep<DrillInHand>();

const check = ({ result, spokeTo, minutes }: DrillInHand): FieldError[] => [
  ...(result === '' ? [{ path: 'result', message: 'Say what came of it' }] : []),
  ...(result === 'answered' && spokeTo.trim() === ''
    ? [{ path: 'spokeTo', message: 'Say who answered: name or role' }]
    : []),
  ...(/^\d{0,3}$/.test(minutes.trim())
    ? []
    : [{ path: 'minutes', message: 'Give whole minutes, or nothing' }]),
];

const bodyOf = ({ result, spokeTo, minutes, note }: DrillInHand) => ({
  result,
  ...(spokeTo.trim() === '' ? {} : { spokeTo }),
  ...(minutes.trim() === '' ? {} : { minutes: Number(minutes) }),
  ...(note.trim() === '' ? {} : { note }),
});

/** Begins a drill and records its result. What is typed outlives a visit to another screen. */
export const useDrill = (forceId: string, onRecorded: () => void) => {
  const { api } = useDesk();
  const kept = useKept(drillKeep, forceId, () => none);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (part: Partial<DrillInHand>): void => kept.update((before) => ({ ...before, ...part }));

  const refuse = (refusal: Problem): void => {
    setErrors(refusal.errors ?? []);
    setProblem((refusal.errors ?? []).length > 0 ? null : refusal);
  };

  const start = async (contact: 'in-hours' | 'out-of-hours'): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const result = await startDrill(api, forceId, contact);
    setBusy(false);
    if (result.ok) change({ started: result.data });
    else refuse(result.problem);
  };

  const record = async (): Promise<void> => {
    const inHand = kept.latest();
    const found = check(inHand);
    setErrors(found);
    setProblem(null);
    if (found.length > 0 || busy || inHand.started === null) return;
    setBusy(true);
    const { drillId } = inHand.started;
    const result = await recordDrill(api, { forceId, drillId }, bodyOf(inHand));
    setBusy(false);
    if (!result.ok) return refuse(result.problem);
    kept.update(() => none);
    kept.forget();
    onRecorded();
  };

  return { inHand: kept.value, change, start, record, busy, errors, problem };
};
