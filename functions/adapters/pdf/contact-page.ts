import type { Content, TableCell } from 'pdfmake/interfaces';
import { toPrintableText } from '../../domain/information-report/printable-text.ts';
import { unprintableCharacters } from '../../domain/information-report/unprintable-character.ts';
import type { Contact } from '../../domain/report/report.ts';
import type { InformationReportInput } from './input.ts';
import { section } from './section.ts';

const rowsOf = (contact: Contact): [label: string, value: string | undefined][] => [
  ['Name', contact.name],
  ['Phone', contact.phone],
  ['Email', contact.email],
  ['When and how it is safe to make contact', contact.safeToContact],
];

/** Nobody can rewrite what a reporter called themselves: a line that would print wrong is left to the originator. */
const printed = (value: string): string => {
  const kinds = [...new Set(unprintableCharacters(value).map(({ kind }) => kind))];
  return kinds.length === 0
    ? toPrintableText(value)
    : `Given, but this document cannot print ${kinds.join(', ')}: ask the originator, quoting the reference`;
};

const contactRow = ([label, value]: [string, string | undefined]): TableCell[] => [
  { text: label, style: 'label' },
  { text: value ? printed(value) : 'Not given', bold: Boolean(value) },
];

/** The separate last page: who may be called, and when it is safe. */
export const contactPage = (input: InformationReportInput, contact: Contact): Content => ({
  pageBreak: 'before',
  stack: [
    { text: "Reporter's contact details", style: 'title', outline: true },
    { text: `${input.urn}. For ${input.forceName} alone.`, style: 'subtitle' },
    {
      text: 'The reporter agreed that the force named here may make contact about this report. Keep this page apart from it, and do not pass it on. Before any call, read when it is safe.',
    },
    section({ heading: 'How to make contact', widths: [130, '*'], rows: rowsOf(contact).map(contactRow) }),
  ],
});
