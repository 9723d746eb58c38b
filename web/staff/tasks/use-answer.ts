import { useState } from 'preact/hooks';
import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { answerTask } from '../api/cases.ts';
import type { Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { useKept } from '../app/keep.ts';
import type { DecisionShown } from '../words/decisions.ts';
import {
  type AnswerDraft,
  answerBody,
  answerKeep,
  type KeptAnswer,
  startAnswer,
  submittable,
} from './answer-draft.ts';
import { type AnswerError, checkAnswer } from './check-answer.ts';
import { findCaseId } from './find-case.ts';

type AnswerContext = {
  shownCase: CaseShown;
  task: TaskShown;
  /** More to check than the fields themselves, for example source-risk marks. */
  alsoCheck: (draft: AnswerDraft) => AnswerError[];
  /** More to send than the fields themselves. */
  alsoSend: (draft: AnswerDraft) => Record<string, unknown>;
  onAnswered: (decision: string) => void;
  explain: (errors: readonly AnswerError[]) => readonly AnswerError[];
  /** The server saw what this page did not: the case may have changed since it was read. */
  onRefused: () => void;
};

/** State and sending of one answer. What was typed is kept until the server has taken it. */
export const useAnswer = (context: AnswerContext) => {
  const { shownCase, task, alsoCheck, alsoSend, explain, onAnswered, onRefused } = context;
  const { api } = useDesk();
  const kept = useKept(answerKeep, task.taskId, () => startAnswer(shownCase));
  const meant = (answer: KeptAnswer): AnswerDraft => ({
    ...answer,
    reportIds: answer.reportIds ?? submittable(shownCase, task),
  });
  const [errors, setErrors] = useState<readonly AnswerError[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const settle = (refusal: Problem): void => {
    const fields = refusal.status === 422 ? (refusal.errors ?? []) : [];
    setErrors(explain(fields));
    setProblem(fields.length > 0 ? null : refusal);
    if (fields.length > 0) onRefused();
  };

  const withCase = async (filled: AnswerDraft, shown: DecisionShown): Promise<AnswerDraft | null> => {
    if (!shown.fields.includes('caseId')) return filled;
    const found = await findCaseId(api, filled.caseId);
    if (found.caseId !== null) return { ...filled, caseId: found.caseId };
    setErrors([{ path: 'caseId', message: found.why }]);
    return null;
  };

  const send = async (shown: DecisionShown | undefined): Promise<void> => {
    const draft = meant(kept.latest());
    const found = checkAnswer(draft, shown, shownCase);
    const all = [...found, ...(shown === undefined ? [] : alsoCheck(draft))];
    setErrors(all);
    setProblem(null);
    if (all.length > 0 || shown === undefined) return;
    setBusy(true);
    const filled = await withCase(draft, shown);
    if (filled !== null) {
      const result = await answerTask(
        api,
        { caseId: shownCase.caseId, taskId: task.taskId },
        { ...answerBody(filled, shown), ...alsoSend(filled) },
      );
      if (result.ok) {
        kept.forget();
        onAnswered(shown.decision);
      } else settle(result.problem);
    }
    setBusy(false);
  };

  const change = (part: Partial<AnswerDraft>): void => kept.update((before) => ({ ...before, ...part }));
  return { draft: meant(kept.value), change, errors, problem, busy, send, forget: kept.forget };
};
