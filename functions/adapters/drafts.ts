import type { CallDraft } from '../contracts/call-draft.ts';
import type { AnswerCodes } from '../domain/case/events.ts';
import { derivedId } from '../domain/hash.ts';
import { type Actor, type ContentRef, chain, toHour } from '../domain/ledger/commit.ts';
import { invalid, notFound, Refusal } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import type { Draft, DraftEntry, DraftStore } from './draft-store.ts';
import { CommitConflict } from './errors.ts';
import type { LedgerStore } from './ledger-store.ts';

/** What happens to a call in hand, on the stream of its handler. Times are of the hour: a call must not time its caller. */
type DraftEvent =
  | { readonly type: 'DraftBegun' | 'DraftDropped' | 'DraftAbandoned'; readonly draftId: string }
  | {
      readonly type: 'DraftTakenOver' | 'DraftNoted';
      readonly draftId: string;
      readonly from: string;
      readonly reasonCode: AnswerCodes['reasonCode'];
      readonly words: ContentRef | null;
    };

export interface DraftAnswer {
  readonly draftId: string;
  readonly staffId: string;
  /** `reopen` takes the call over; `noted` gives it up for good. */
  readonly decision: 'reopen' | 'noted';
  readonly reasonCode: AnswerCodes['reasonCode'];
  readonly reason: string | undefined;
}

export interface Drafts {
  /** Keeps the call as it stands; the last save wins. Answers when. Refuses another's draft, and one that ended. */
  save(draftId: string, staffId: string, call: CallDraft): Promise<string>;
  /** Refuses (not-found) whoever is not its handler. */
  read(draftId: string, staffId: string): Promise<Draft>;
  mine(staffId: string): Promise<readonly DraftEntry[]>;
  abandoned(): Promise<readonly DraftEntry[]>;
  /** Ends a call that was given up. One that ended before stays ended. */
  drop(draftId: string, staffId: string): Promise<void>;
  /** Ends the draft of a call that became a report: nothing but the words goes, and nothing is said of the report. */
  endKept(draftId: string, staffId: string): Promise<void>;
  /** A supervisor's answer to an abandoned draft. Refuses one that its handler, or another supervisor, has gone on with. */
  answer(answer: DraftAnswer): Promise<void>;
  /** Marks the drafts that nobody saved for half an hour; tells how many. */
  markAbandoned(): Promise<number>;
}

interface Deps {
  readonly store: DraftStore;
  readonly ledger: LedgerStore;
  readonly content: ContentStore;
  readonly now: () => string;
  readonly newId: () => string;
}

const abandonedAfter = 30 * 60 * 1_000;
const tries = 8;
const ended = (): Refusal => new Refusal('conflict', 'This call was sent or given up: begin another');
const passedOn = (): Refusal => new Refusal('conflict', 'Somebody else answered for this call meanwhile');
const streamOf = (staffId: string): string => `staff#${staffId}`;
const staffActor = (id: string): Actor => ({ kind: 'staff', id });
/**
 * A draft's id is the key that its report is sent with: with it and the words of the case, whoever reads the ledger could
 * send the same report again, and be answered with the caller's receipt.
 */
const nameInLedger = (draftId: string): string => derivedId('draft', draftId);
const marker: Actor = { kind: 'system', id: 'remind-staff' };

/** Calls in hand: words in a store of their own, every step of theirs a commit. */
export const createDrafts = (deps: Deps): Drafts => {
  const { store } = deps;

  const commit = async (staffId: string, event: DraftEvent, actor = staffActor(staffId)): Promise<void> => {
    const stream = streamOf(staffId);
    const events = [{ ...event, draftId: nameInLedger(event.draftId) }];
    const draft = { stream, commandId: deps.newId(), actor, at: toHour(deps.now()), events };
    for (let count = 0; count < tries; count += 1) {
      if (await deps.ledger.append(chain(draft, await deps.ledger.head(stream)))) return;
    }
    throw new CommitConflict();
  };

  const own = async (draftId: string, staffId: string): Promise<Draft | null> => {
    const found = await store.read(draftId);
    return found !== null && found !== 'ended' && found.handler === staffId ? found : null;
  };

  const requireLive = async (draftId: string): Promise<Draft> => {
    const found = await store.read(draftId);
    if (found === null) throw notFound('draft');
    if (found === 'ended') throw ended();
    return found;
  };

  const mark = async (entry: DraftEntry): Promise<boolean> => {
    const draft = await own(entry.draftId, entry.handler);
    if (!draft || draft.savedAt !== entry.savedAt) return false;
    if (!(await store.replace({ ...draft, state: 'abandoned' }, draft))) return false;
    await commit(draft.handler, { type: 'DraftAbandoned', draftId: draft.draftId }, marker);
    return true;
  };

  /** Takes an abandoned call out of its handler's hands, before anything is said of it: refused where they went on. */
  const hold = async (draft: Draft, staffId: string): Promise<Draft> => {
    const held: Draft = { ...draft, handler: staffId };
    if (draft.state !== 'abandoned' || !(await store.replace(held, draft)))
      throw new Refusal('conflict', 'The handler has gone on with this call');
    return held;
  };

  const sealReason = async (answer: DraftAnswer): Promise<ContentRef | null> =>
    answer.reason
      ? deps.content.seal({
          stream: streamOf(answer.staffId),
          commandId: deps.newId(),
          label: 'reason',
          value: { reason: answer.reason },
        })
      : null;

  return {
    save: async (draftId, staffId, call) => {
      const found = await store.read(draftId);
      if (found === 'ended') throw ended();
      if (found && found.handler !== staffId) throw notFound('draft');
      if (!found) await commit(staffId, { type: 'DraftBegun', draftId });
      const savedAt = deps.now();
      if (!(await store.put({ draftId, handler: staffId, state: 'open', savedAt, call }))) throw ended();
      return savedAt;
    },
    read: async (draftId, staffId) => {
      const draft = await own(draftId, staffId);
      if (!draft) throw notFound('draft');
      return draft;
    },
    mine: (staffId) => store.list({ handler: staffId }),
    abandoned: () => store.list({ state: 'abandoned', savedBefore: deps.now() }),
    drop: async (draftId, staffId) => {
      const found = await store.read(draftId);
      if (found === null || found === 'ended') return;
      if (found.handler !== staffId) throw notFound('draft');
      await commit(staffId, { type: 'DraftDropped', draftId });
      await store.end(found, deps.now());
    },
    endKept: async (draftId, staffId) => {
      await store.end({ draftId, handler: staffId }, deps.now());
    },
    answer: async (answer) => {
      const { draftId, staffId, decision, reasonCode } = answer;
      const draft = await requireLive(draftId);
      if (decision === 'noted' && !answer.reason) throw invalid('reason', 'Say why nothing more is done');
      const held = await hold(draft, staffId);
      const event = { draftId, from: draft.handler, reasonCode, words: await sealReason(answer) };
      if (decision === 'reopen') {
        await commit(staffId, { type: 'DraftTakenOver', ...event });
        if (!(await store.put({ ...held, state: 'open', savedAt: deps.now() }))) throw passedOn();
      } else {
        await commit(staffId, { type: 'DraftNoted', ...event });
        if (!(await store.end(held, deps.now()))) throw passedOn();
      }
    },
    markAbandoned: async () => {
      const savedBefore = new Date(Date.parse(deps.now()) - abandonedAfter).toISOString();
      const due = await store.list({ state: 'open', savedBefore });
      let count = 0;
      for (const entry of due) if (await mark(entry)) count += 1;
      return count;
    },
  };
};
