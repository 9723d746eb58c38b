import type { CaseStore } from './case-store.ts';
import { openCode } from './known-codes.ts';
import type { TokenStore } from './token-store.ts';

export interface ReportChecks {
  /** Whether a PDF with this SHA-256 was sent under this verification code. Says nothing else. */
  check(request: { code: string; sha256: string }): Promise<boolean>;
}

export const createReportChecks = (deps: {
  cases: Pick<CaseStore, 'load'>;
  tokens: Pick<TokenStore, 'code'>;
  now: () => string;
}): ReportChecks => ({
  check: async ({ code, sha256 }) => {
    const target = await openCode(deps, 'verification', code);
    if (!target) return false;
    const state = await deps.cases.load(target.caseId);
    return state?.reports[target.reportId]?.digests.includes(sha256.toLowerCase()) ?? false;
  },
});
