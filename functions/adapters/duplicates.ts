import {
  type FingerprintPart,
  fingerprintParts,
  type Relation,
  relate,
  wordingInCommon,
} from '../domain/assessment/duplicates.ts';
import { marksOf } from '../domain/assessment/marks.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { CaseId } from '../domain/ids.ts';
import type { ReportWords } from '../domain/report/report.ts';
import type { CaseStore } from './case-store.ts';
import type { ContentStore } from './content-store.ts';
import type { MarkStore } from './mark-store.ts';
import { reportWordsOf } from './report-words.ts';

/** A case that may tell the same report, or tell of the same person. An analyst judges by the words. */
export interface Candidate extends Relation {
  readonly caseId: CaseId;
  readonly reference: string;
}

export interface Duplicates {
  /** Keeps what a report is found again by. */
  keep(state: CaseState, report: ReportWords): Promise<void>;
  /** At most ten cases, those of the same text first. No word of another case comes back. */
  find(state: CaseState, report: ReportWords): Promise<readonly Candidate[]>;
}

const most = 10;

const sharedKinds = (one: ReportWords, other: ReportWords): readonly FingerprintPart['kind'][] => {
  const known = new Set(fingerprintParts(one).map(({ kind, value }) => `${kind}|${value}`));
  const shared = fingerprintParts(other).filter(({ kind, value }) => known.has(`${kind}|${value}`));
  return [...new Set(shared.map(({ kind }) => kind))];
};

const sameTextFirst = (a: Candidate, b: Candidate): number =>
  Number(b.relation === 'same-text') - Number(a.relation === 'same-text');

export const createDuplicates = (deps: {
  secret: () => Promise<string>;
  marks: MarkStore;
  cases: Pick<CaseStore, 'load'>;
  content: Pick<ContentStore, 'open'>;
}): Duplicates => {
  const compare = async (caseId: CaseId, report: ReportWords): Promise<readonly Candidate[]> => {
    const other = await deps.cases.load(caseId);
    const words = other && (await reportWordsOf(deps.content, other));
    if (!other || !words) return [];
    const relation = relate(sharedKinds(report, words), wordingInCommon(report, words));
    return relation ? [{ caseId, reference: other.received.reference, ...relation }] : [];
  };

  return {
    keep: async (state, report) => {
      await deps.marks.put(state.caseId, state.receivedAt, marksOf(await deps.secret(), report));
    },
    find: async (state, report) => {
      const marks = marksOf(await deps.secret(), report);
      const found = await Promise.all(marks.map((mark) => deps.marks.find(mark, most + 1)));
      const others = [...new Set(found.flat())].filter((caseId) => caseId !== state.caseId).slice(0, most);
      const candidates = await Promise.all(others.map((caseId) => compare(caseId, report)));
      return candidates.flat().sort(sameTextFirst);
    },
  };
};
