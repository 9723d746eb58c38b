import { z } from 'zod';
import type { Signpost } from '../domain/assessment/assessment.ts';
import { caseStream } from '../domain/case/evolve.ts';
import { type PublicStatus, publicStatusOf } from '../domain/case/phase.ts';
import { type CaseState, type Message, openTasks } from '../domain/case/state.ts';
import { parseReceipt, receiptMac } from '../domain/ids.ts';
import type { CaseStore } from './case-store.ts';
import type { ContentStore } from './content-store.ts';
import type { ProjectionStore } from './projection-store.ts';
import type { WrongReceipts } from './wrong-receipts.ts';

/** What the holder of a receipt sees. */
export interface Thread {
  readonly reference: string;
  readonly status: PublicStatus;
  readonly signposts: readonly Signpost[];
  readonly messages: readonly {
    readonly from: 'reporter' | 'charity';
    readonly text: string;
    readonly askedForAnswer: boolean;
  }[];
}

export interface FollowUpReader {
  /** The thread of a receipt at once, or null after a wait: for one that is malformed just as for one that never was. */
  open(receipt: string): Promise<Thread | null>;
}

export interface ReaderDeps {
  readonly secret: () => Promise<string>;
  readonly cases: CaseStore;
  readonly content: ContentStore;
  readonly projections: Pick<ProjectionStore, 'caseOfReceipt'>;
  readonly wrongReceipts: WrongReceipts;
}

export const messageWordsSchema = z.object({ text: z.string() });

const isPublic = (message: Message): boolean => message.from !== 'force';

export const threadOf = async (state: CaseState, content: ContentStore): Promise<Thread> => {
  const isWaiting = openTasks(state).some((task) => task.kind === 'reporter-answer');
  const shown = state.messages.filter(isPublic);
  const messages = await Promise.all(
    shown.map(async (message, index) => ({
      from: message.from === 'reporter' ? ('reporter' as const) : ('charity' as const),
      text: (await content.open(caseStream(state.caseId), message.words, messageWordsSchema)).text,
      askedForAnswer: isWaiting && message.from === 'charity' && index === shown.length - 1,
    })),
  );
  return {
    reference: state.received.reference,
    status: publicStatusOf(state),
    signposts: state.closed?.signposts ?? [],
    messages,
  };
};

/** The case of a typed receipt; null, slowly, where it opens nothing. */
export const caseOfReceipt = async (deps: ReaderDeps, typed: string): Promise<CaseState | null> => {
  const receipt = parseReceipt(typed);
  const secret = await deps.secret();
  const found = receipt && (await deps.projections.caseOfReceipt(receiptMac(secret, receipt)));
  const state = found && (await deps.cases.load(found));
  if (!state) await deps.wrongReceipts.slowDown();
  return state;
};

export const createFollowUpReader = (deps: ReaderDeps): FollowUpReader => ({
  open: async (receipt) => {
    const state = await caseOfReceipt(deps, receipt);
    return state && threadOf(state, deps.content);
  },
});
