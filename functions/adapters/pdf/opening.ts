import type { Column, Content, TableCell } from 'pdfmake/interfaces';
import { categoryLabels, urgencyLabels } from '../../domain/information-report/labels.ts';
import { contactStatement } from './contact-statement.ts';
import type { InformationReportInput } from './input.ts';
import { printedMonth } from './printed-date.ts';
import { colours } from './styles.ts';
import { wrapped } from './wrapped-text.ts';

const urgentBox: Column = {
  width: 170,
  layout: 'panel',
  table: {
    widths: ['*'],
    body: [
      [
        {
          fillColor: colours.alert,
          color: colours.paper,
          alignment: 'center',
          stack: [
            { text: 'URGENT', bold: true, fontSize: 20 },
            { text: 'Immediate: show the officer in charge now', fontSize: 8 },
          ],
        },
      ],
    ],
  },
};

const fact = (label: string, value: string): TableCell => ({
  stack: [
    { text: label, style: 'label' },
    { text: wrapped(value, { bold: true }), fontSize: 9 },
  ],
});

const categoriesOf = ({ report }: InformationReportInput): string =>
  report.categories.length === 0
    ? 'Not stated'
    : report.categories.map((category) => categoryLabels[category]).join('; ');

/** The two dates stand under each other, so that neither is taken for the other. */
const facts = (input: InformationReportInput): TableCell[][] => [
  [fact('Reference (URN)', input.urn), fact('To', input.forceName)],
  [
    fact('Urgency', urgencyLabels[input.report.urgency]),
    fact(`From (originator). To speak with us: ${input.phone}`, input.originator),
  ],
  [fact('Date of the information', input.report.informationDate), fact('Category', categoriesOf(input))],
  [
    fact('Date of this report', printedMonth(input.reportDate)),
    fact("Reporter's contact details", contactStatement(input)),
  ],
];

const titleLines = (input: InformationReportInput): Column => ({
  width: '*',
  stack: [
    { text: input.originator, style: 'overline' },
    { text: 'Information report', style: 'title', outline: true },
    { text: wrapped(input.report.title), style: 'subtitle' },
  ],
});

/** What an officer needs before reading on: how urgent, about what, from whom, when. */
export const opening = (input: InformationReportInput): Content[] => [
  { columns: [titleLines(input), ...(input.report.urgency === 'immediate' ? [urgentBox] : [])] },
  { layout: 'panel', table: { widths: [172, '*'], body: facts(input), dontBreakRows: true } },
];
