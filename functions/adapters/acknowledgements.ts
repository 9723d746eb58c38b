import { acknowledge } from '../domain/case/commands/dissemination.ts';
import type { Outcome } from '../domain/case/events.ts';
import { caseStream } from '../domain/case/evolve.ts';
import { type CaseState, isOpen, tasksOf } from '../domain/case/state.ts';
import { hashCode } from '../domain/force-codes.ts';
import { secretId } from '../domain/hash.ts';
import { invalid } from '../domain/refusal.ts';
import type { CaseDesk } from './case-desk.ts';
import type { ContentStore } from './content-store.ts';
import { openCode } from './known-codes.ts';
import type { CodeTarget, TokenStore } from './token-store.ts';

export interface Acknowledgement {
  readonly urn: string;
  readonly acknowledged: true;
  readonly outcome: Outcome | null;
}

export interface Acknowledgements {
  /**
   * Records what a force says with its code, or null where no report has this code, or it was withdrawn or has ended.
   * Nothing of the report comes back.
   */
  acknowledge(said: { code: string; outcome?: Outcome; question?: string }): Promise<Acknowledgement | null>;
}

const questionLimit = 4_000;

/** Whether a code is the one that the report has now: those before it were withdrawn. */
const isTaken = (state: CaseState, { reportId, codeVersion }: CodeTarget): boolean =>
  state.reports[reportId]?.codeVersion === codeVersion;

/** How often somebody saw to what this force asked or said: the same words after that are another question. */
const turnOf = (state: CaseState, { reportId }: CodeTarget): string => {
  const asked = tasksOf(state).filter((task) => task.kind === 'addition' && task.reportId === reportId);
  return String(asked.filter((task) => !isOpen(task)).length);
};

/** Forces acknowledge, give outcomes and ask questions: with a code and nothing else. */
export const createAcknowledgements = (deps: {
  desk: CaseDesk;
  content: ContentStore;
  tokens: Pick<TokenStore, 'code'>;
  newId: () => string;
  now: () => string;
}): Acknowledgements => {
  const sealQuestion = async (
    known: CaseState,
    { target, code, text }: { target: CodeTarget; code: string; text: string | undefined },
  ) => {
    if (text === undefined || text.trim() === '') return null;
    if (text.length > questionLimit)
      throw invalid('question', `Shorten it to ${questionLimit} characters or fewer`);
    const secret = hashCode('acknowledgement', code) ?? '';
    const messageId = secretId(secret, 'question', target.reportId, turnOf(known, target), text);
    const stream = caseStream(target.caseId);
    return {
      messageId,
      words: await deps.content.seal({ stream, commandId: messageId, label: 'message', value: { text } }),
    };
  };

  return {
    acknowledge: async ({ code, outcome, question }) => {
      const target = await openCode(deps, 'acknowledgement', code);
      if (!target) return null;
      const { caseId, reportId } = target;
      const known = await deps.desk.find(caseId);
      if (!isTaken(known, target)) return null;
      const asked = await sealQuestion(known, { target, code, text: question });
      const { state } = await deps.desk.carryOut({
        caseId,
        commandId: deps.newId(),
        actor: { kind: 'force', id: 'acknowledgement-code' },
        known,
        decide: (current) =>
          isTaken(current, target)
            ? acknowledge(current, { reportId, outcome: outcome ?? null, question: asked })
            : [],
      });
      if (!isTaken(state, target)) return null;
      const report = state.reports[reportId];
      return {
        urn: report?.built?.urn ?? '',
        acknowledged: true,
        outcome: report?.outcomes.at(-1)?.outcome ?? null,
      };
    },
  };
};
