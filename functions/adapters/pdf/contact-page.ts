import type { Content } from 'pdfmake/interfaces';
import { toPrintableText } from '../../domain/information-report/printable-text.ts';
import { unprintableCharacters } from '../../domain/information-report/unprintable-character.ts';
import type { Contact } from '../../domain/report/report.ts';
import { type Block, linesOf, row } from './block.ts';
import type { InformationReportInput } from './input.ts';
import { section } from './section.ts';
import { wrapped } from './wrapped-text.ts';

/** Nobody can rewrite what a reporter called themselves: a line that would print wrong is left to the originator. */
const printed = (value: string): string => {
  const kinds = [...new Set(unprintableCharacters(value).map(({ kind }) => kind))];
  return kinds.length === 0
    ? toPrintableText(value)
    : `Given, but this document cannot print ${kinds.join(', ')}: ask the originator, quoting the reference`;
};

const contactBlock = (label: string, value: string | undefined): Block => ({
  lines: linesOf(value ?? ''),
  content: row(
    [130, '*'],
    [
      { text: label, style: 'label' },
      { text: value ? wrapped(printed(value)) : 'Not given', bold: Boolean(value) },
    ],
  ),
});

/** The separate last page: who may be called, and when it is safe. */
export const contactPage = (input: InformationReportInput, contact: Contact): Content => ({
  pageBreak: 'before',
  stack: [
    { text: "Reporter's contact details", style: 'title', outline: true },
    { text: `${input.urn}. For ${input.forceName} alone.`, style: 'subtitle' },
    {
      text: 'The reporter agreed that the force named here may make contact about this report. Keep this page apart from it, and do not pass it on. Before any call, read when it is safe.',
    },
    section({
      heading: 'How to make contact',
      blocks: [
        contactBlock('Name', contact.name),
        contactBlock('When and how it is safe', contact.safeToContact),
        contactBlock('Phone', contact.phone),
        contactBlock('Email', contact.email),
      ],
    }),
  ],
});
