import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallReceipt } from '../api/calls.ts';
import { dropDraft, keepDraft, readDraft, takeCall } from '../api/calls.ts';
import type { Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { useKept } from '../app/keep.ts';
import type { FormError } from '../components/messages.tsx';
import {
  type CallDraft,
  callDraftSchema,
  callKeep,
  fieldOfPath,
  isInThisWindow,
  newCall,
  reportOfCall,
} from './call-draft.ts';
import { checkCall } from './check-call.ts';

export type KeptStatus = 'saving' | 'saved' | 'not-kept';

/** Saved at most this long after a change (milliseconds): a dropped browser loses less than five seconds. */
const saveAfter = 2_500;

/** Keeps the call on the server while it goes on, one save at a time. */
const useDraftSaving = (draftId: string, call: CallDraft, active: boolean): KeptStatus => {
  const { api } = useDesk();
  const [status, setStatus] = useState<KeptStatus>('saving');
  const latest = useRef(call);
  const saved = useRef(call);
  latest.current = call;
  useEffect(() => {
    if (!active) return;
    const save = async (): Promise<void> => {
      const sending = latest.current;
      if (sending === saved.current) return;
      setStatus('saving');
      const result = await keepDraft(api, draftId, sending);
      if (result.ok) saved.current = sending;
      setStatus(result.ok ? 'saved' : 'not-kept');
    };
    const timer = setInterval(() => void save(), saveAfter);
    return () => clearInterval(timer);
  }, [api, draftId, active]);
  return status;
};

/** What the server kept of a call that another window began: until it is read, nothing may be typed or saved over it. */
const useOpened = (draftId: string, onRead: (call: CallDraft) => void) => {
  const { api } = useDesk();
  const [unread, setUnread] = useState<Problem | 'reading' | null>(
    isInThisWindow(draftId) ? null : 'reading',
  );
  const open = async (): Promise<void> => {
    setUnread('reading');
    const result = await readDraft(api, draftId);
    if (!result.ok && result.problem.status !== 404) return setUnread(result.problem);
    const draft = result.ok ? restored(result.data.draft ?? result.data) : null;
    if (draft !== null) onRead(draft);
    setUnread(null);
  };
  useEffect(() => {
    if (unread === 'reading') void open();
  }, [api, draftId]);
  return { unread, open };
};

const restored = (body: unknown): CallDraft | null => {
  const draft = callDraftSchema.safeParse(body);
  return draft.success ? draft.data : null;
};

const errorsOf = (problem: Problem): FormError[] =>
  (problem.errors ?? []).map(({ path, message }) => ({ id: fieldOfPath[path] ?? null, message }));

/** One call: its answers, saving as it goes on, sending it, and the receipt that came back. */
export const useCall = (draftId: string) => {
  const { api } = useDesk();
  const inHand = useKept(callKeep, draftId, newCall);
  const call = inHand.value;
  const [errors, setErrors] = useState<FormError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<CallReceipt | null>(null);
  const opened = useOpened(draftId, (draft) => inHand.update(() => draft));
  const kept = useDraftSaving(draftId, call, receipt === null && opened.unread === null);

  const change = (part: Partial<CallDraft>): void => inHand.update((before) => ({ ...before, ...part }));

  const send = async (): Promise<void> => {
    const report = inHand.latest();
    const found = checkCall(report);
    setErrors(found);
    setProblem(null);
    if (found.length > 0 || busy) return;
    setBusy(true);
    const result = await takeCall(api, draftId, reportOfCall(report));
    if (result.ok) {
      inHand.forget();
      setReceipt(result.data);
      await dropDraft(api, draftId);
    } else {
      const fields = errorsOf(result.problem);
      setErrors(fields);
      setProblem(fields.length > 0 ? null : result.problem);
    }
    setBusy(false);
  };

  const discard = async (): Promise<void> => {
    inHand.forget();
    await dropDraft(api, draftId);
  };

  return { call, change, send, discard, errors, problem, busy, receipt, kept, ...opened };
};
