import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { type ForceDirectory, recipientMailbox } from '../../adapters/force-directory.ts';
import { type AnswerBody, answerBodySchema, answerCodes, answerWords } from '../../contracts/answers.ts';
import { taskPathSchema } from '../../contracts/paths.ts';
import { answerTask } from '../../domain/case/commands/answer-task.ts';
import { askReporter } from '../../domain/case/commands/casework.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { derivedId } from '../../domain/hash.ts';
import type { CaseId, TaskId } from '../../domain/ids.ts';
import type { ContentRef } from '../../domain/ledger/commit.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly content: ContentStore;
  readonly directory: ForceDirectory;
  readonly newId: () => string;
}

interface Sealed {
  readonly words: ContentRef | null;
  /** A question to the reporter is a message of its own, so that the thread shows it and nothing else. */
  readonly question: { readonly messageId: string; readonly words: ContentRef } | null;
}

const sealWords = async (
  deps: Deps,
  to: { caseId: CaseId; commandId: string; body: AnswerBody },
): Promise<Sealed> => {
  const at = { stream: caseStream(to.caseId), commandId: to.commandId };
  const words = answerWords(to.body);
  const { question } = to.body;
  const messageId = derivedId('message', to.caseId, to.commandId);
  const [answer, message] = await Promise.all([
    words ? deps.content.seal({ ...at, label: 'answer', value: words }) : null,
    to.body.decision === 'ask-reporter' && question
      ? deps.content.seal({ ...at, label: 'question', value: { text: question } })
      : null,
  ]);
  return { words: answer, question: message && { messageId, words: message } };
};

const withQuestion = (
  state: CaseState,
  events: readonly CaseEvent[],
  question: Sealed['question'],
): readonly CaseEvent[] => (question ? [...events, ...askReporter(state, question)] : events);

/** The confirmed mailbox that the answer would send a report to. */
const mailboxAfter = async (
  deps: Deps,
  state: CaseState,
  { taskId, body }: { taskId: TaskId; body: AnswerBody },
): Promise<string | null> => {
  const reportId = state.tasks[taskId]?.reportId;
  const report = reportId ? state.reports[reportId] : undefined;
  if (!report || !(body.recipientId || body.decision === 'correct-mailbox')) return null;
  const recipientId = body.recipientId ?? report.recipientId;
  const mailbox = await recipientMailbox(deps.directory, { forceId: report.forceId, recipientId });
  return mailbox?.mailboxId ?? null;
};

/** POST /api/cases/{caseId}/tasks/{taskId}: a person answers a task; 409 with what was answered where somebody did. */
export const createAnswerTaskHandler = (deps: Deps) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: taskPathSchema,
    body: answerBodySchema,
    handle: async ({ path: { caseId, taskId }, body, staff, header }) => {
      const key = optionalIdempotencyKey(header('idempotency-key')) ?? deps.newId();
      const commandId = derivedId('answer', taskId, staff.id, key, JSON.stringify(body));
      const known = await deps.desk.find(caseId);
      if (body.caseId) await deps.desk.find(body.caseId, 'caseId');
      const { words, question } = await sealWords(deps, { caseId, commandId, body });
      const command = {
        taskId,
        decision: body.decision,
        codes: answerCodes(body),
        words,
        hasReason: Boolean(body.reason),
        staff,
        mailboxId: await mailboxAfter(deps, known, { taskId, body }),
      };
      await deps.desk.carryOut({
        caseId,
        commandId,
        known,
        actor: { kind: 'staff', id: staff.id },
        decide: (state) => withQuestion(state, answerTask(state, command), question),
      });
      return json(200, { taskId, decision: body.decision });
    },
  });
