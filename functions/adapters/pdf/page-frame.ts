import type { Content, DynamicContent } from 'pdfmake/interfaces';
import { handlingCodes } from '../../domain/information-report/grading.ts';
import { defaultProtectiveMarking } from '../../domain/information-report/labels.ts';
import type { InformationReportInput } from './input.ts';
import { colours, pageMargins } from './styles.ts';

const sides: [number, number, number, number] = [pageMargins.left, 0, pageMargins.right, 0];

const markingOf = (input: InformationReportInput): string => input.marking ?? defaultProtectiveMarking;

const warnings = (input: InformationReportInput): string[] => [
  ...(input.draft ? ['DRAFT: not approved, not to be sent'] : []),
  ...(input.notLive ? ['TEST: this is not the live service, do not act on it'] : []),
];

const warningLine = (input: InformationReportInput): Content => ({
  text: warnings(input).join('   |   '),
  alignment: 'center',
  bold: true,
  fontSize: 8.5,
  color: colours.alert,
  margin: [0, 3, 0, 0],
});

/** Top of every page: the protective marking, then what the page is not. */
export const pageHeader = (input: InformationReportInput): Content => ({
  margin: [pageMargins.left, 24, pageMargins.right, 0],
  stack: [{ text: markingOf(input), style: 'marking' }, warningLine(input)],
});

/** The handling codes in one word each, as `C A1 S2`: they bind whichever page somebody holds. */
const codesOf = ({ report }: InformationReportInput): string =>
  handlingCodes(report.handling)
    .map(({ code }) => code)
    .join(' ');

/** Foot of every page: reference, handling codes, page number of how many, and the marking again. */
export const pageFooter =
  (input: InformationReportInput): DynamicContent =>
  (page, pages) => ({
    margin: sides,
    stack: [
      {
        columns: [
          { text: `${input.urn}, revision ${input.revision}`, style: 'label' },
          { text: `Handling ${codesOf(input)}`, style: 'label', bold: true, alignment: 'center' },
          { text: `Page ${page} of ${pages}`, style: 'label', alignment: 'right' },
        ],
      },
      { text: markingOf(input), style: 'marking', margin: [0, 4, 0, 0] },
    ],
  });
