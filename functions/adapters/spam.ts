import type { CaseState } from '../domain/case/state.ts';
import type { CaseId } from '../domain/ids.ts';
import type { ReportWords } from '../domain/report/report.ts';
import { spamMarks } from '../domain/spam/spam-marks.ts';
import type { ContentStore } from './content-store.ts';
import { reportWordsOf } from './report-words.ts';
import type { SpamStore } from './spam-store.ts';

/** Recognises reports that are worded like what people closed as spam of late. */
export interface Spam {
  /** Remembers how a report was worded, by keyed marks alone, for thirty days. */
  remember(state: CaseState): Promise<void>;
  /** Whether a report is worded like another one that is remembered. */
  resembles(caseId: CaseId, report: ReportWords): Promise<boolean>;
}

const rememberedSeconds = 30 * 24 * 60 * 60;

export const createSpam = (deps: {
  readonly secret: () => Promise<string>;
  readonly store: SpamStore;
  readonly content: Pick<ContentStore, 'open'>;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}): Spam => {
  const seconds = (): number => Math.floor(Date.parse(deps.now()) / 1_000);
  const marksOf = async ({ narrative }: ReportWords) => spamMarks(await deps.secret(), narrative);

  return {
    remember: async (state) => {
      const report = await reportWordsOf(deps.content, state);
      if (!report) return;
      const row = { caseId: state.caseId, expiresAt: seconds() + rememberedSeconds };
      await deps.store.put(await marksOf(report), row);
    },
    resembles: async (caseId, report) => {
      const found = await deps.store.find(await marksOf(report));
      return found.some((row) => row.caseId !== caseId && row.expiresAt > seconds());
    },
  };
};
