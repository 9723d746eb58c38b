import { deriveTaskId } from '../../ids.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { notFound } from '../../refusal.ts';
import type { AnswerCodes, CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { standaloneTask } from './open-task.ts';

interface Reason {
  readonly codes: AnswerCodes;
  readonly words: ContentRef | null;
}

/**
 * Somebody looks at the contact details: a supervisor, not the same person, learns of it. `revealId` is one for each look.
 * Refuses where there are none, or none any more.
 */
export const revealContact = (
  state: CaseState,
  { revealId, ...reason }: Reason & { revealId: string },
): readonly CaseEvent[] => {
  const { caseId, round, received } = state;
  if (!received.contact) throw notFound('contact: the reporter left none');
  const taskId = deriveTaskId({ caseId, round, kind: 'reveal-check', reportId: null, after: revealId });
  return [{ type: 'ContactRevealed', ...reason }, standaloneTask(state, { kind: 'reveal-check', taskId })];
};

/** The contact details are deleted before their time, as the reporter asked. Once. */
export const deleteContact = (state: CaseState, reason: Reason): readonly CaseEvent[] =>
  state.received.contact ? [{ type: 'ContactDeleted', ...reason }] : [];
