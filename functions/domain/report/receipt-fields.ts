import { containsReceipt } from '../ids.ts';
import type { Report } from './report.ts';

const fieldsWithin = (value: unknown, path: readonly string[]): readonly string[] => {
  if (typeof value === 'string') return containsReceipt(value) ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsWithin(inner, [...path, key]));
};

/** Fields of a report, with dots, in whose text a receipt stands: it must not be sent inside one. */
export const receiptFields = (report: Report): readonly string[] => fieldsWithin(report, []);
