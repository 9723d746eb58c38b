import { codesEnd, type ForceCodes, hashCode } from '../domain/force-codes.ts';
import type { CaseId, ReportId } from '../domain/ids.ts';
import type { CodeTarget, TokenStore } from './token-store.ts';

const dayMilliseconds = 24 * 60 * 60 * 1_000;

/** The end of a day (ISO date) in UTC, in seconds since 1970. */
const endOf = (day: string): number => (Date.parse(`${day}T00:00:00.000Z`) + dayMilliseconds) / 1_000;

/**
 * Makes the codes of a report known by their hashes, before they are sent: what a mail carries always opens something,
 * under whichever secret it was printed.
 */
export const keepCodes = async (
  tokens: Pick<TokenStore, 'putCode'>,
  of: { caseId: CaseId; reportId: ReportId; codeVersion: number; reportDate: string },
  codes: ForceCodes,
): Promise<void> => {
  const { reportDate, ...target } = of;
  for (const kind of ['acknowledgement', 'verification'] as const) {
    const hash = hashCode(kind, codes[kind]);
    if (hash) await tokens.putCode(hash, { ...target, expiresAt: endOf(codesEnd(reportDate)) });
  }
};

/** What a typed code leads to; null where it leads nowhere, or its last day is over. */
export const openCode = async (
  deps: { tokens: Pick<TokenStore, 'code'>; now: () => string },
  kind: 'acknowledgement' | 'verification',
  typed: string,
): Promise<CodeTarget | null> => {
  const hash = hashCode(kind, typed);
  const target = hash && (await deps.tokens.code(hash));
  return target && Date.parse(deps.now()) < target.expiresAt * 1_000 ? target : null;
};
