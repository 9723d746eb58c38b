import { createHash } from 'node:crypto';
import pdfmake from 'pdfmake';
import { findUnprintable } from '../../domain/information-report/printable.ts';
import { toPrintableReport } from '../../domain/information-report/to-printable-report.ts';
import { documentDefinition } from './document-definition.ts';
import { ContactWithoutConsent, UnprintableReport } from './errors.ts';
import { fontFamily, fontPaths } from './fonts.ts';
import type { InformationReportInput, RenderedInformationReport } from './input.ts';
import { tableLayouts } from './styles.ts';

pdfmake.setFonts({ [fontFamily]: { ...fontPaths } });
pdfmake.setTableLayouts(tableLayouts);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === fontPaths.normal || path === fontPaths.bold);

const refuseUnprintable = ({ report }: InformationReportInput): void => {
  const fields = findUnprintable(report).map(({ field }) => field);
  if (fields.length > 0) throw new UnprintableReport(fields);
};

const refuseWithoutConsent = ({ contact, report }: InformationReportInput): void => {
  if (contact !== null && !(contact.forceMayContact && report.includeContact))
    throw new ContactWithoutConsent();
};

/**
 * Renders an information report as a PDF: the same input gives the same bytes.
 * Throws UnprintableReport where a text would come out wrong, ContactWithoutConsent where contact details are
 * given that the reporter or the write-up does not allow.
 */
export const renderInformationReport = async (
  input: InformationReportInput,
): Promise<RenderedInformationReport> => {
  refuseUnprintable(input);
  refuseWithoutConsent(input);
  const definition = documentDefinition({ ...input, report: toPrintableReport(input.report) });
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};
