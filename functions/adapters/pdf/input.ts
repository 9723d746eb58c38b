import type { InformationReport } from '../../domain/information-report/information-report.ts';
import type { Contact } from '../../domain/report/report.ts';

/** All that the page says. Nothing else goes in: no clock, no randomness, so the same input gives the same bytes. */
export type InformationReportInput = {
  report: InformationReport;
  urn: string;
  /** 1 for the first approved version. */
  revision: number;
  /** ISO date, `2026-03-01`: the first of its month, so that it cannot time the reporter. Printed as the month. */
  reportDate: string;
  forceName: string;
  /** The service's name, as the force knows it. */
  originator: string;
  /** Where the unit rings the originator: a code may allow no action without. */
  phone: string;
  /** Outside production: every page says that this is not the live service. */
  notLive: boolean;
  /** Where a unit acknowledges, without the secret part of the link; `code` is null in a preview. */
  acknowledge: { url: string; code: string | null };
  /** What a holder of the document types to check it. */
  verificationCode: string;
  /** ISO date: the last day that both codes are taken. */
  codesEnd: string;
  checkUrl: string;
  /** The reporter's details for the separate last page: only with consent, only for the force of the report. */
  contact: Contact | null;
  /** Whether the reporter left details with the service at all. Left out: true when `contact` is given. */
  contactHeld?: boolean;
  /** A preview before approval: every page is marked as a draft. */
  draft: boolean;
  /** Printed at the top and bottom of every page; `OFFICIAL-SENSITIVE` unless given. */
  marking?: string;
};

export type RenderedInformationReport = {
  bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  sha256: string;
};
