import type { InformationReportInput } from '../../../../functions/adapters/pdf/input.ts';
import type { Contact } from '../../../../functions/domain/report/report.ts';
import { anInformationReport } from '../../../support/an-information-report.ts';

/** Everything an approved report is printed from, with what a test wants different. */
export const anInput = (changes: Partial<InformationReportInput> = {}): InformationReportInput => ({
  report: anInformationReport(),
  urn: 'NPACARS-26-7K3QX',
  revision: 1,
  reportDate: '2026-07-01',
  forceName: 'West Yorkshire Police',
  originator: 'National Police Anti-Corruption and Abuse Reporting Service',
  phone: '01632 960142',
  notLive: false,
  acknowledge: { url: 'https://reports.example/acknowledge', code: 'K7QD-4XWM-92TF' },
  verificationCode: '8HTR-2MZQ-5PNC',
  codesEnd: '2028-07-31',
  checkUrl: 'https://reports.example/check-a-report',
  contact: null,
  draft: false,
  ...changes,
});

export const aContact = (changes: Partial<Contact> = {}): Contact => ({
  name: 'Ŵyn Llŷr',
  phone: '\u202a+44 7700 900123\u202c',
  email: 'wyn@example.org',
  safeToContact: 'After 8pm, not on Sundays. Ask for the survey.',
  charityMayContact: true,
  forceMayContact: true,
  ...changes,
});
