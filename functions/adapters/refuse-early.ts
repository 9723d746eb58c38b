import type { CaseState } from '../domain/case/state.ts';
import type { ContentRef } from '../domain/ledger/commit.ts';
import type { CaseCommand } from './case-store.ts';

/** Stands for words that are not sealed yet, where a command is only tried. Never kept. */
export const notYetSealed: ContentRef = { contentId: 'not-yet-sealed', digest: '0'.repeat(64) };

/**
 * Throws what a command is refused for in the state loaded, before any of its words are sealed: a refused command
 * leaves nothing behind. One that was carried out before passes, to be answered as before.
 */
export const refuseEarly = (
  known: CaseState,
  { commandId, decide }: Pick<CaseCommand, 'commandId' | 'decide'>,
): void => {
  if (!known.commandIds.includes(commandId)) decide(known);
};
