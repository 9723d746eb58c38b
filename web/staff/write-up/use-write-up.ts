import { useState } from 'preact/hooks';
import type { CaseShown } from '../api/case-schemas.ts';
import { createInformationReport, getInformationReport, saveInformationReport } from '../api/cases.ts';
import type { FieldError, Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep, useKept } from '../app/keep.ts';
import { findDifferences } from './differences.ts';
import { openWriteUp, type WriteUp, writeUpBody } from './write-up.ts';

/** An edit begun on `revision`; 0 is a report that was never saved. */
export type Edit = { revision: number; writeUp: WriteUp };
export const editKeep = createKeep<Edit>();

const newKeys = (caseId: string): string => `new-${caseId}-`;

/** Where a report of a case is kept that was never saved. */
export const newKey = (caseId: string, turn: number): string => `${newKeys(caseId)}${turn}`;

/** Whether a report of this case was begun, by typing or by splitting one, and never saved. */
export const hasUnsavedNew = (caseId: string): boolean =>
  editKeep.keys().some((key) => key.startsWith(newKeys(caseId)));

/** Somebody saved a newer revision meanwhile: theirs, to be compared with what is typed here. */
export type Clash = { revision: number; theirs: WriteUp };

type Place = {
  shownCase: CaseShown;
  reportId: string | null;
  key: string;
  start: () => Edit;
  onSaved: (reportId: string) => void;
};

/** One report being written: what is typed, saving it over the revision that was read, and a clash if there is one. */
export const useWriteUp = ({ shownCase, reportId, key, start, onSaved }: Place) => {
  const { api } = useDesk();
  const kept = useKept(editKeep, key, start);
  const edit = kept.value;
  const [isSaving, setSaving] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const { caseId } = shownCase;

  const change = (part: Partial<WriteUp>): void =>
    kept.update((before) => ({ ...before, writeUp: { ...before.writeUp, ...part } }));

  /** After a 412. What is newer may be this very text, saved without an answer; else both are shown. */
  const compare = async (sent: WriteUp): Promise<void> => {
    if (reportId === null) return;
    const current = await getInformationReport(api, { caseId, reportId });
    if (!current.ok) return setProblem(current.problem);
    const { revision } = current.data;
    const theirs = openWriteUp(current.data.report);
    if (findDifferences(sent, theirs).length > 0) return setClash({ revision, theirs });
    settle(revision, sent);
    setClash(null);
    onSaved(reportId);
  };

  const refuse = async (refusal: Problem, sent: WriteUp): Promise<void> => {
    setSaving(false);
    if (refusal.status === 412) return compare(sent);
    const fields = refusal.errors ?? [];
    setErrors(fields);
    setProblem(fields.length > 0 ? null : refusal);
  };

  /** What was typed while it was being saved stays, to be saved over the revision that came of it. */
  const settle = (revision: number, sent: WriteUp): void => {
    const typedOn = kept.latest().writeUp !== sent;
    kept.update((before) => ({ ...before, revision }));
    if (!typedOn) kept.forget();
    setSaving(false);
  };

  const save = async (over?: number): Promise<void> => {
    const { writeUp, revision } = kept.latest();
    setSaving(true);
    setErrors([]);
    setProblem(null);
    const report = writeUpBody(writeUp);
    const result =
      reportId === null
        ? await createInformationReport(api, caseId, report)
        : await saveInformationReport(api, { caseId, reportId }, { report, revision: over ?? revision });
    if (!result.ok) return refuse(result.problem, writeUp);
    settle(result.data.revision, writeUp);
    setClash(null);
    onSaved(result.data.reportId);
  };

  const takeTheirs = (): void => {
    if (clash === null) return;
    kept.update(() => ({ revision: clash.revision, writeUp: clash.theirs }));
    kept.forget();
    setClash(null);
  };

  const isTyped = editKeep.read(key) !== undefined;
  return { edit, isTyped, isSaving, change, save, errors, problem, clash, takeTheirs };
};
export type WriteUpState = ReturnType<typeof useWriteUp>;
