import { defaultHandling, type InformationReport } from './information-report.ts';

/** Under code C, codes that the writer left out take the defaults for an anonymous reporter. */
export const withDefaultHandling = (report: InformationReport): InformationReport =>
  report.handling.code === 'C' ? { ...report, handling: { ...defaultHandling, ...report.handling } } : report;
