import type { Content, TDocumentDefinitions, Watermark } from 'pdfmake/interfaces';
import { closing } from './closing.ts';
import { contactPage } from './contact-page.ts';
import { fontFamily } from './fonts.ts';
import { gradingKey } from './grading-key.ts';
import { handlingSection, provenanceSection } from './handling.ts';
import type { InformationReportInput } from './input.ts';
import { itemsSection } from './items.ts';
import { opening } from './opening.ts';
import { pageFooter, pageHeader } from './page-frame.ts';
import { toDate } from './printed-date.ts';
import { colours, pageMargins, styles } from './styles.ts';
import { subjectsSection } from './subjects.ts';

const pages = (input: InformationReportInput): Content[] => [
  ...opening(input),
  subjectsSection(input.report.subjects),
  itemsSection(input.report.items),
  provenanceSection(input.report.provenance),
  handlingSection(input.report.handling),
  closing(input),
  gradingKey(),
  ...(input.contact === null ? [] : [contactPage(input, input.contact)]),
];

const draftWatermark: Watermark = { text: 'DRAFT', bold: true, color: colours.quiet, opacity: 0.06 };

/** The document as pdfmake takes it. Metadata names the service and the reference, and nobody. */
export const documentDefinition = (input: InformationReportInput): TDocumentDefinitions => ({
  version: '1.7',
  language: 'en-GB',
  displayTitle: true,
  info: {
    title: `${input.draft ? 'Draft information report' : 'Information report'} ${input.urn}`,
    author: input.originator,
    creator: input.originator,
    producer: input.originator,
    creationDate: toDate(input.reportDate),
  },
  pageSize: 'A4',
  pageMargins: [pageMargins.left, pageMargins.top, pageMargins.right, pageMargins.bottom],
  defaultStyle: { font: fontFamily, fontSize: 9.5, color: colours.ink },
  styles,
  header: pageHeader(input),
  footer: pageFooter(input),
  content: pages(input),
  ...(input.draft ? { watermark: draftWatermark } : {}),
});
