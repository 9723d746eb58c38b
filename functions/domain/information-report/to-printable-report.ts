import type { Subject } from '../report/report.ts';
import type { InformationReport } from './information-report.ts';
import { toPrintableText } from './printable-text.ts';

/** The same record with every text made printable; other values are left as they are. */
const withPrintableTexts = <T extends object>(record: T): T => ({
  ...record,
  ...Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === 'string' ? toPrintableText(value) : value,
    ]),
  ),
});

/** A write-up as it is printed: see `toPrintableText` for what changes. */
export const toPrintableReport = (report: InformationReport): InformationReport => ({
  ...withPrintableTexts(report),
  subjects: report.subjects.map((subject: Subject) => withPrintableTexts(subject)),
  items: report.items.map((item) => withPrintableTexts(item)),
  handling: withPrintableTexts(report.handling),
});
