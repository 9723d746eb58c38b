import type { InformationReportMail } from '../../../../functions/adapters/mail/information-report-mail.ts';

/** A valid mail, with what a test wants different. */
export const aMail = (changes: Partial<InformationReportMail> = {}): InformationReportMail => ({
  from: 'information-reports@reports.example',
  to: 'information.reports@west-yorkshire.police.example',
  urn: 'NPACARS-26-7K3QX',
  urgency: 'routine',
  attachment: new TextEncoder().encode('%PDF-1.7 pretend'),
  acknowledgeUrl: 'https://reports.example/acknowledge?token=Zk3bq7Yt',
  code: 'K7QD-4XWM-92TF',
  codesEnd: '2028-07-06',
  notLive: false,
  copyNumber: 1,
  serviceName: 'National Police Anti-Corruption and Abuse Reporting Service',
  phone: '01632 960142',
  messageDomain: 'reports.example',
  ...changes,
});
