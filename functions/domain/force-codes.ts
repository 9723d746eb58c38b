import { DateTime } from 'luxon';
import { checkSymbol, hasValidCheckSymbol, inGroups, normaliseSymbols } from './check-symbol.ts';
import { base32, mac, sha256Hex } from './hash.ts';
import type { CaseId, ReportId } from './ids.ts';

/** What a force holds of one information report. MACs under the identity secret: nothing to keep but their hashes. */
export interface ForceCodes {
  /** The number printed on the report; unrelated to the reporter's reference. */
  readonly urn: string;
  /** 16 symbols and a check symbol (80 bits): acknowledges the report, typed or as the fragment of a link. */
  readonly acknowledgement: string;
  /** 16 symbols and a check symbol: says which PDF a digest is checked against. */
  readonly verification: string;
}

const checked = (body: string): string => inGroups(body + checkSymbol(body));

/** `codeVersion`: 1 for the first acknowledgement code, one more for each that was withdrawn. */
export const forceCodes = (
  secret: string,
  of: { caseId: CaseId; reportId: ReportId; codeVersion: number },
): ForceCodes => {
  const derive = (label: string, length: number): string =>
    base32(mac(secret, `${label}|${of.caseId}|${of.reportId}`), length).toUpperCase();
  return {
    urn: `NAC-${inGroups(derive('urn', 12))}`,
    acknowledgement: checked(derive(`acknowledgement-${of.codeVersion}`, 16)),
    verification: checked(derive('verification', 16)),
  };
};

/** The last day that the codes of a report are taken, as printed on it: the end of its month two years on, for late outcomes. */
export const codesEnd = (reportDate: string): string =>
  DateTime.fromISO(reportDate, { zone: 'utc' }).plus({ years: 2 }).endOf('month').toISODate() ?? reportDate;

/** The hash a typed code is looked up by, or null where it cannot be a code (length, symbols, check symbol). */
export const hashCode = (kind: 'acknowledgement' | 'verification', typed: string): string | null => {
  const code = normaliseSymbols(typed.slice(0, 60));
  return code.length === 17 && hasValidCheckSymbol(code) ? sha256Hex(`${kind}-code|${code}`) : null;
};
