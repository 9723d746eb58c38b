import type { Printed } from '../../../functions/domain/information-report/printed-fields.ts';
import {
  findReportMarks,
  type ReportMark,
} from '../../../functions/domain/information-report/report-marks.ts';
import type { InformationReportShown } from '../api/case-schemas.ts';

/** A phrase of the write-up that could lead to the reporter. `key` is the same for the same phrase and kind. */
export type Risk = { key: string; kind: string; text: string; field: string };

const names: Readonly<Record<string, string>> = {
  title: 'Title',
  items: 'Item',
  subjects: 'Person',
  provenance: 'Provenance',
  handling: 'Conditions',
  informationDate: 'Date of the information',
};

/** A field in words, by its path: `items.0.text` is Item 1. */
export const fieldName = (path: string): string => {
  const [part = '', index] = path.split('.');
  const name = names[part] ?? part;
  return index !== undefined && /^\d+$/.test(index) ? `${name} ${Number(index) + 1}` : name;
};

const keyOf = ({ kind, text }: ReportMark): string => `${kind}:${text.trim().toLowerCase()}`;

/** Every source-risk mark in what the force would read, each phrase once. */
export const findRisks = (report: Printed): Risk[] => {
  const all = findReportMarks(report).map((mark) => ({
    key: keyOf(mark),
    kind: mark.kind,
    text: mark.text,
    field: fieldName(mark.path),
  }));
  return [...new Map(all.map((risk) => [risk.key, risk])).values()];
};

/** The marks that stay, as they are sent: each by its place, with the reason given for its phrase. */
export const keptMarks = (
  reports: readonly InformationReportShown[],
  reasons: Readonly<Record<string, string>>,
) =>
  reports.flatMap(({ reportId, report }) =>
    (report ? findReportMarks(report) : []).flatMap((mark) => {
      const reason = (reasons[keyOf(mark)] ?? '').trim();
      return reason === '' ? [] : [{ reportId, path: mark.path, start: mark.start, reason }];
    }),
  );
