import type { ContentStore } from '../../adapters/content-store.ts';
import { type ForceDirectory, recipientMailbox } from '../../adapters/force-directory.ts';
import { reviewConflicts, reviewMarks, reviewUrgencies } from '../../adapters/report-review.ts';
import { type AnswerBody, answerCodes } from '../../contracts/answers.ts';
import { type AnswerTask, submittedBy } from '../../domain/case/commands/answer-checks.ts';
import type { CaseState, Task } from '../../domain/case/state.ts';
import type { TaskId } from '../../domain/ids.ts';
import type { Staff } from '../../http/api-handler.ts';

interface Sources {
  readonly content: ContentStore;
  readonly directory: ForceDirectory;
}

interface Given {
  readonly task: Task | undefined;
  readonly body: AnswerBody;
}

/** The confirmed mailbox that the answer would send a report to. */
const mailboxAfter = async (
  { directory }: Sources,
  state: CaseState,
  { task, body }: Given,
): Promise<string | null> => {
  const report = task?.reportId ? state.reports[task.reportId] : undefined;
  if (!report || !(body.recipientId || body.decision === 'correct-mailbox')) return null;
  const recipientId = body.recipientId ?? report.recipientId;
  const mailbox = await recipientMailbox(directory, { forceId: report.forceId, recipientId });
  return mailbox?.mailboxId ?? null;
};

const marksIn = async (
  { content }: Sources,
  state: CaseState,
  { task, body }: Given,
): Promise<NonNullable<AnswerTask['marks']>> => {
  if (!task || body.decision !== 'submit') return {};
  const reportIds = submittedBy(task, answerCodes(body));
  return reviewMarks(content, state, { reportIds, kept: body.kept ?? [] });
};

const conflictsIn = async (
  { content }: Sources,
  state: CaseState,
  { task, body }: Given,
): Promise<NonNullable<AnswerTask['conflicts']>> =>
  task?.reportId && body.decision === 'approve' ? reviewConflicts(content, state, task.reportId) : [];

const urgenciesIn = async (
  { content }: Sources,
  state: CaseState,
  { body }: Given,
): Promise<NonNullable<AnswerTask['urgencies']>> =>
  body.decision === 'submit' || body.decision === 'approve' ? reviewUrgencies(content, state) : {};

/** The answer as the case decides on it, but for where its words are sealed. */
export const readCommand = async (
  sources: Sources,
  state: CaseState,
  { taskId, body, staff }: { taskId: TaskId; body: AnswerBody; staff: Staff },
): Promise<Omit<AnswerTask, 'words'> & Required<Pick<AnswerTask, 'marks'>>> => {
  const given = { task: state.tasks[taskId], body };
  return {
    taskId,
    decision: body.decision,
    codes: answerCodes(body),
    hasReason: Boolean(body.reason),
    staff,
    mailboxId: await mailboxAfter(sources, state, given),
    marks: await marksIn(sources, state, given),
    urgencies: await urgenciesIn(sources, state, given),
    conflicts: await conflictsIn(sources, state, given),
  };
};
