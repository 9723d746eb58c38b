import { assess } from '../domain/assessment/assess.ts';
import type { Assessment } from '../domain/assessment/assessment.ts';
import { addMessage, assessmentEvent } from '../domain/case/commands/casework.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { derivedId } from '../domain/hash.ts';
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
  /** Keeps what the reporter adds. The same `messageKey` again adds nothing. */
  addMessage(addition: { receipt: string; text: string; messageKey: string }): Promise<Thread | null>;
}

/** The report with everything its reporter added since, as the assessment reads it. */
const wholeReport = async (
  state: CaseState,
  content: ContentStore,
  addition: string,
): Promise<ReportWords> => {
  const stream = caseStream(state.caseId);
  const report = await content.open(stream, state.received.report, reportWordsSchema);
  const earlier = await Promise.all(
    state.messages
      .filter((message) => message.from === 'reporter')
      .map(async (message) => (await content.open(stream, message.words, messageWordsSchema)).text),
  );
  return { ...report, narrative: [report.narrative, ...earlier, addition].join('\n\n') };
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

  const add = async (state: CaseState, text: string, messageKey: string): Promise<CaseState> => {
    const messageId = derivedId('message', state.caseId, messageKey);
    const assessment = assess(await wholeReport(state, deps.content, text));
    const [words, content] = await seal(state, messageId, { text, assessment });
    const event = assessmentEvent(assessment, { trigger: 'addition', content });
    const executed = await deps.desk.carryOut({
      caseId: state.caseId,
      commandId: messageId,
      actor: { kind: 'reporter' },
      decide: (current) => addMessage(current, { messageId, words, assessment: event }),
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
