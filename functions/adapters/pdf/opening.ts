import type { Content, TableCell } from 'pdfmake/interfaces';
import { categoryLabels, urgencyLabels } from '../../domain/information-report/labels.ts';
import { contactStatement } from './contact-statement.ts';
import type { InformationReportInput } from './input.ts';
import { printedDate } from './printed-date.ts';
import { colours } from './styles.ts';

const urgentBar: Content = {
  margin: [0, 0, 0, 8],
  layout: 'panel',
  table: {
    widths: ['*'],
    body: [
      [
        {
          fillColor: colours.alert,
          color: colours.paper,
          text: [
            { text: 'URGENT  ', bold: true, fontSize: 13 },
            { text: 'Immediate: bring this to the officer in charge now.', fontSize: 10 },
          ],
        },
      ],
    ],
  },
};

const fact = (label: string, value: string): TableCell => ({
  stack: [
    { text: label, style: 'label' },
    { text: value, bold: true, fontSize: 9.5 },
  ],
});

const categoriesOf = ({ report }: InformationReportInput): string =>
  report.categories.length === 0
    ? 'Not stated'
    : report.categories.map((category) => categoryLabels[category]).join('; ');

const facts = (input: InformationReportInput): TableCell[][] => [
  [fact('Reference (URN)', input.urn), fact('To', input.forceName)],
  [fact('Urgency', urgencyLabels[input.report.urgency]), fact('From (originator)', input.originator)],
  [
    fact('Date of the information', input.report.informationDate),
    fact('Date of this report', printedDate(input.reportDate)),
  ],
  [fact('Category', categoriesOf(input)), fact("Reporter's contact details", contactStatement(input))],
];

const titleLines = (input: InformationReportInput): Content => ({
  stack: [
    { text: input.originator, style: 'overline' },
    { text: 'Information report', style: 'title', outline: true },
    { text: input.report.title, style: 'subtitle' },
  ],
});

/** What an officer needs before reading on: how urgent, about what, from whom, when. */
export const opening = (input: InformationReportInput): Content[] => [
  ...(input.report.urgency === 'immediate' ? [urgentBar] : []),
  titleLines(input),
  { layout: 'panel', table: { widths: ['*', '*'], body: facts(input), dontBreakRows: true } },
];
