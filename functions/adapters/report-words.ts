import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { type ReportWords, reportWordsSchema } from '../domain/report/report.ts';
import type { ContentStore } from './content-store.ts';
import { ContentMissing } from './errors.ts';

/** The words of a report as it came; null where they were deleted on schedule. */
export const reportWordsOf = async (
  content: Pick<ContentStore, 'open'>,
  state: CaseState,
): Promise<ReportWords | null> => {
  try {
    return await content.open(caseStream(state.caseId), state.received.report, reportWordsSchema);
  } catch (error) {
    if (error instanceof ContentMissing) return null;
    throw error;
  }
};
