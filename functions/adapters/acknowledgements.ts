import { acknowledge } from '../domain/case/commands/dissemination.ts';
import type { Outcome } from '../domain/case/events.ts';
import { caseStream } from '../domain/case/evolve.ts';
import { hashCode } from '../domain/force-codes.ts';
import { derivedId } from '../domain/hash.ts';
import { invalid } from '../domain/refusal.ts';
import type { CaseDesk } from './case-desk.ts';
import type { ContentStore } from './content-store.ts';
import type { CodeTarget, TokenStore } from './token-store.ts';

export interface Acknowledgement {
  readonly urn: string;
  readonly acknowledged: true;
  readonly outcome: Outcome | null;
}

export interface Acknowledgements {
  /** Records what a force says with its code, or null where no report has this code. Nothing of the report comes back. */
  acknowledge(said: { code: string; outcome?: Outcome; question?: string }): Promise<Acknowledgement | null>;
}

const questionLimit = 4_000;

/** Forces acknowledge, give outcomes and ask questions: with a code and nothing else. */
export const createAcknowledgements = (deps: {
  desk: CaseDesk;
  content: ContentStore;
  tokens: Pick<TokenStore, 'code'>;
  newId: () => string;
}): Acknowledgements => {
  const sealQuestion = async (target: CodeTarget, text: string | undefined) => {
    if (text === undefined || text.trim() === '') return null;
    if (text.length > questionLimit)
      throw invalid('question', `Shorten it to ${questionLimit} characters or fewer`);
    const messageId = derivedId('question', target.reportId, text);
    const stream = caseStream(target.caseId);
    return {
      messageId,
      words: await deps.content.seal({ stream, commandId: messageId, label: 'message', value: { text } }),
    };
  };

  return {
    acknowledge: async ({ code, outcome, question }) => {
      const hash = hashCode('acknowledgement', code);
      const target = hash && (await deps.tokens.code(hash));
      if (!target) return null;
      const asked = await sealQuestion(target, question);
      const { state } = await deps.desk.carryOut({
        caseId: target.caseId,
        commandId: deps.newId(),
        actor: { kind: 'force', id: 'acknowledgement-code' },
        decide: (current) =>
          acknowledge(current, { reportId: target.reportId, outcome: outcome ?? null, question: asked }),
      });
      const report = state.reports[target.reportId];
      return {
        urn: report?.built?.urn ?? '',
        acknowledged: true,
        outcome: report?.outcomes.at(-1)?.outcome ?? null,
      };
    },
  };
};
