import { assess } from '../domain/assessment/assess.ts';
import type { Assessment } from '../domain/assessment/assessment.ts';
import { tellsNewDanger } from '../domain/assessment/new-danger.ts';
import { addMessage, assessmentEvent } from '../domain/case/commands/casework.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { secretId } from '../domain/hash.ts';
import { containsReceipt } from '../domain/ids.ts';
import { invalid } from '../domain/refusal.ts';
import { narrativeLimit, type ReportWords, reportWordsSchema } from '../domain/report/report.ts';
import type { CaseDesk } from './case-desk.ts';
import type { ContentStore } from './content-store.ts';
import {
  caseOfReceipt,
  createFollowUpReader,
  type FollowUpReader,
  messageWordsSchema,
  type ReaderDeps,
  type Thread,
  threadOf,
} from './follow-up-reader.ts';

export type { Thread } from './follow-up-reader.ts';

export interface FollowUp extends FollowUpReader {
  /**
   * Keeps what the reporter adds. The same text with the same `messageKey` again adds nothing, nor does it without one until
   * the charity writes again; another text is kept.
   */
  addMessage(addition: { receipt: string; text: string; messageKey: string | null }): Promise<Thread | null>;
}

/** Stands for the key of a message that came without one: the same words, once the charity wrote again, answer something else. */
const keyOfTurn = ({ messages }: CaseState): string =>
  `after-${messages.filter(({ from }) => from === 'charity').length}`;

/** The report with everything its reporter added before, as the assessment reads it. */
const reportSoFar = async (state: CaseState, content: ContentStore): Promise<ReportWords> => {
  const stream = caseStream(state.caseId);
  const report = await content.open(stream, state.received.report, reportWordsSchema);
  const earlier = await Promise.all(
    state.messages
      .filter((message) => message.from === 'reporter')
      .map(async (message) => (await content.open(stream, message.words, messageWordsSchema)).text),
  );
  return { ...report, narrative: [report.narrative, ...earlier].join('\n\n') };
};

/** The whole as it stands with an addition, and whether the addition tells of danger that was not told before. */
const assessAddition = (soFar: ReportWords, addition: string) => {
  const { risk: _told, ...others } = soFar;
  const whole = assess({ ...soFar, narrative: `${soFar.narrative}\n\n${addition}` });
  const alone = assess({ ...others, narrative: addition });
  return { whole, isNewDanger: tellsNewDanger({ before: assess(soFar), whole, alone }) };
};

const checkText = (text: string): void => {
  if (text.trim().length === 0) throw invalid('text', 'Write what you want to add');
  if (text.length > narrativeLimit)
    throw invalid('text', `Shorten it to ${narrativeLimit} characters or fewer`);
  if (containsReceipt(text)) throw invalid('text', 'Take the receipt out of the text: keep it to yourself');
};

/** The anonymous dialogue: opened with a receipt, kept as sealed messages. */
export const createFollowUp = (deps: ReaderDeps & { readonly desk: CaseDesk }): FollowUp => {
  const seal = async (
    state: CaseState,
    messageId: string,
    sealed: { text: string; assessment: Assessment },
  ) => {
    const to = { stream: caseStream(state.caseId), commandId: messageId };
    return Promise.all([
      deps.content.seal({ ...to, label: 'message', value: { text: sealed.text } }),
      deps.content.seal({ ...to, label: 'assessment', value: sealed.assessment }),
    ]);
  };

  const add = async (state: CaseState, text: string, messageKey: string | null): Promise<CaseState> => {
    const key = messageKey ?? keyOfTurn(state);
    const messageId = secretId(await deps.secret(), 'message', state.caseId, key, text);
    if (state.commandIds.includes(messageId)) return state;
    const { whole, isNewDanger } = assessAddition(await reportSoFar(state, deps.content), text);
    const [words, content] = await seal(state, messageId, { text, assessment: whole });
    const assessment = assessmentEvent(whole, { trigger: 'addition', content });
    const executed = await deps.desk.carryOut({
      caseId: state.caseId,
      commandId: messageId,
      actor: { kind: 'reporter' },
      decide: (current) => addMessage(current, { messageId, words, assessment, tellsNewDanger: isNewDanger }),
    });
    return executed.state;
  };

  return {
    ...createFollowUpReader(deps),
    addMessage: async ({ receipt, text, messageKey }) => {
      checkText(text);
      const state = await caseOfReceipt(deps, receipt);
      return state && threadOf(await add(state, text, messageKey), deps.content);
    },
  };
};
