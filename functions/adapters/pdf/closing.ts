import type { Content, TableCell } from 'pdfmake/interfaces';
import type { InformationReportInput } from './input.ts';

const acknowledge = ({ acknowledge: { url, code } }: InformationReportInput): TableCell => ({
  stack: [
    { text: 'Acknowledge this report', style: 'heading', outline: true },
    {
      text: 'Open this page and enter the code. It is for the receiving unit alone: do not copy it on.',
      style: 'small',
    },
    { text: url, style: 'small', link: url, margin: [0, 2, 0, 2] },
    { text: code ?? 'Code: given when the report is approved', style: 'code' },
    { text: 'Later, record there what became of it.', style: 'small' },
  ],
});

const check = ({ checkUrl, verificationCode }: InformationReportInput): TableCell => ({
  stack: [
    { text: 'Check that it is genuine', style: 'heading', outline: true },
    { text: 'Anyone holding this file can compare it with what was sent.', style: 'small' },
    { text: checkUrl, style: 'small', link: checkUrl, margin: [0, 2, 0, 2] },
    { text: verificationCode, style: 'code' },
  ],
});

/** What the unit does next: acknowledge, and check the document. */
export const closing = (input: InformationReportInput): Content => ({
  margin: [0, 10, 0, 0],
  unbreakable: true,
  layout: 'panel',
  table: { widths: ['*', '*'], body: [[acknowledge(input), check(input)]] },
});
