import { knownReason } from '../contracts/answers.ts';
import type { AnswerCodes } from '../domain/case/events.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseId } from '../domain/ids.ts';
import type { ContentRef } from '../domain/ledger/commit.ts';
import type { ContentStore } from './content-store.ts';
import { notYetSealed } from './refuse-early.ts';

/** Why a member of staff did something: a code for the ledger, words sealed. */
export interface Reason {
  readonly reasonCode?: string | undefined;
  readonly reason?: string | undefined;
}

interface SealedReason {
  readonly codes: AnswerCodes;
  readonly words: ContentRef | null;
}

/** A reason as a command is first tried with: see `refuseEarly`. */
export const unsealedReason = ({ reasonCode, reason }: Reason): SealedReason => ({
  codes: { reasonCode: knownReason(reasonCode) },
  words: reason ? notYetSealed : null,
});

/** Seals the words of a reason beside its command. */
export const sealReason = async (
  content: ContentStore,
  to: { caseId: CaseId; commandId: string; body: Reason },
): Promise<SealedReason> => {
  const { reasonCode, reason } = to.body;
  const words = reason
    ? await content.seal({
        stream: caseStream(to.caseId),
        commandId: to.commandId,
        label: 'reason',
        value: { reasonCode, reason },
      })
    : null;
  return { codes: { reasonCode: knownReason(reasonCode) }, words };
};
