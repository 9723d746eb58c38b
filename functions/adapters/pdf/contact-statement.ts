import type { InformationReportInput } from './input.ts';

/** Whether the reporter left contact details, and where they are; never the details themselves. */
export const contactStatement = ({ report, contact, contactHeld, draft }: InformationReportInput): string => {
  if (contact !== null) return 'Left, with consent: on the separate last page';
  if (draft && report.includeContact) return 'Left, with consent: on a separate last page once approved';
  return contactHeld === true ? 'Left with the originator; not shared' : 'None supplied with this report';
};
