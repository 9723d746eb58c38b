import type { CaseState } from '../domain/case/state.ts';
import type { ContentRef } from '../domain/ledger/commit.ts';
import type { CaseCommand } from './case-store.ts';

type Tried = Pick<CaseCommand, 'commandId' | 'decide'>;

/** Stands for words that are not sealed yet, where a command is only tried. Never kept. */
export const notYetSealed: ContentRef = { contentId: 'not-yet-sealed', digest: '0'.repeat(64) };

/**
 * Whether a command changes anything in the state loaded: one that does not needs no words sealed. Throws what it is
 * refused for.
 */
export const wouldChange = (known: CaseState, { commandId, decide }: Tried): boolean =>
  !known.commandIds.includes(commandId) && decide(known).length > 0;

/**
 * Throws what a command is refused for in the state loaded, before any of its words are sealed: a refused command
 * leaves nothing behind. One that was carried out before passes, to be answered as before.
 */
export const refuseEarly = (known: CaseState, command: Tried): void => {
  wouldChange(known, command);
};
