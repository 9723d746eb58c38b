import { macHex, sha256Hex } from '../hash.ts';
import type { ReportWords } from '../report/report.ts';
import { type FingerprintPart, fingerprintParts, sameTextKey } from './duplicates.ts';

/** Parts that few other reports share: a place or a day alone brings half the country. */
const telling: readonly FingerprintPart['kind'][] = ['number', 'subject', 'vehicle', 'online'];
const limit = 12;
const length = 32;

/**
 * What a report is found again by: MACs under the identity secret of the telling parts of its fingerprint and of its
 * text, 32 hexadecimal digits each, at most twelve. The tables alone do not say of whom or what.
 */
export const marksOf = (secret: string, report: ReportWords): readonly string[] => {
  const parts = fingerprintParts(report)
    .filter(({ kind }) => telling.includes(kind))
    .map(({ kind, value }) => `${kind}|${value}`);
  return [`text|${sha256Hex(sameTextKey(report))}`, ...parts]
    .slice(0, limit)
    .map((part) => macHex(secret, `mark|${part}`).slice(0, length));
};
