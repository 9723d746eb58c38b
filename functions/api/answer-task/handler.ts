import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import type { ForceDirectory } from '../../adapters/force-directory.ts';
import { notYetSealed, refuseEarly } from '../../adapters/refuse-early.ts';
import { type AnswerBody, type AnswerWords, answerBodySchema, answerWords } from '../../contracts/answers.ts';
import { taskPathSchema } from '../../contracts/paths.ts';
import { answerTask } from '../../domain/case/commands/answer-task.ts';
import { askReporter } from '../../domain/case/commands/casework.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { derivedId } from '../../domain/hash.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { SealedMark } from '../../domain/information-report/kept-marks.ts';
import type { ContentRef } from '../../domain/ledger/commit.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';
import { readCommand } from './command.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly content: ContentStore;
  readonly directory: ForceDirectory;
  readonly newId: () => string;
}

/** The words of an answer. A question to the reporter is a message of its own: the thread shows it and nothing else. */
interface Worded {
  readonly answer: AnswerWords | null;
  readonly question: { readonly text: string } | null;
}

type Refs = Readonly<Record<keyof Worded, ContentRef | null>>;

const wordsOf = (body: AnswerBody, kept: readonly SealedMark[]): Worded => ({
  answer: answerWords(body, kept),
  question: body.decision === 'ask-reporter' && body.question ? { text: body.question } : null,
});

const unsealed = (words: Worded): Refs => ({
  answer: words.answer && notYetSealed,
  question: words.question && notYetSealed,
});

const sealWords = async (
  content: ContentStore,
  at: { caseId: CaseId; commandId: string },
  words: Worded,
): Promise<Refs> => {
  const beside = { stream: caseStream(at.caseId), commandId: at.commandId };
  const [answer, question] = await Promise.all([
    words.answer && content.seal({ ...beside, label: 'answer', value: words.answer }),
    words.question && content.seal({ ...beside, label: 'question', value: words.question }),
  ]);
  return { answer, question };
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
      const messageId = derivedId('message', caseId, commandId);
      const known = await deps.desk.find(caseId);
      if (body.caseId) await deps.desk.find(body.caseId, 'caseId');
      const command = await readCommand(deps, known, { taskId, body, staff });
      const words = wordsOf(
        body,
        Object.values(command.marks).flatMap(({ kept }) => kept),
      );
      const decideWith =
        (refs: Refs) =>
        (state: CaseState): readonly CaseEvent[] => [
          ...answerTask(state, { ...command, words: refs.answer }),
          ...(refs.question ? askReporter(state, { messageId, words: refs.question }) : []),
        ];
      refuseEarly(known, { commandId, decide: decideWith(unsealed(words)) });
      const sealed = await sealWords(deps.content, { caseId, commandId }, words);
      await deps.desk.carryOut({
        caseId,
        commandId,
        known,
        actor: { kind: 'staff', id: staff.id },
        decide: decideWith(sealed),
      });
      return json(200, { taskId, decision: body.decision });
    },
  });
