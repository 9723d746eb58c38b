import type { ReportId } from '../../ids.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { notFound, Refusal } from '../../refusal.ts';
import type { AnswerCodes, CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

/**
 * The acknowledgement code that a force holds is no longer taken, at any time: a mail may leak months later. `newCode`
 * says that another is mailed. Refuses where no code went out yet.
 */
export const withdrawCode = (
  state: CaseState,
  command: {
    readonly reportId: ReportId;
    readonly newCode: boolean;
    readonly codes: AnswerCodes;
    readonly words: ContentRef | null;
  },
): readonly CaseEvent[] => {
  const report = state.reports[command.reportId];
  if (!report) throw notFound('information report');
  if (!report.built || report.attempts.length === 0)
    throw new Refusal('conflict', 'No code was sent for this information report yet');
  return [{ type: 'CodeWithdrawn', ...command }];
};
