import type { Content, TableCell } from 'pdfmake/interfaces';
import type { InformationReportInput } from './input.ts';
import { printedDate } from './printed-date.ts';
import { wrapped } from './wrapped-text.ts';

const longestOnOneLine = 55;

/** A link, as long as it fits on one line: a wrapped one would become a link per letter. */
const address = (url: string): Content =>
  url.length <= longestOnOneLine
    ? { text: url, style: 'small', link: url, noWrap: true }
    : { text: wrapped(url), style: 'small' };

const code = (text: string): Content => ({ text, style: 'code', margin: [0, 2, 0, 0] });

const acknowledge = ({ acknowledge: { url, code: typed }, codesEnd }: InformationReportInput): TableCell => ({
  stack: [
    { text: 'Acknowledge, and later record the outcome', style: 'heading', outline: true },
    { text: `For the receiving unit, until ${printedDate(codesEnd)}. Enter the code at`, style: 'small' },
    address(url),
    code(typed ?? 'Given when the report is approved'),
  ],
});

const check = ({ checkUrl, verificationCode, codesEnd }: InformationReportInput): TableCell => ({
  stack: [
    { text: 'Check that this file is genuine', style: 'heading', outline: true },
    { text: `For anyone with the file, until ${printedDate(codesEnd)}. Enter the code at`, style: 'small' },
    address(checkUrl),
    code(verificationCode),
  ],
});

/** What the unit does next: acknowledge, and check the document. */
export const closing = (input: InformationReportInput): Content => ({
  margin: [0, 10, 0, 0],
  unbreakable: true,
  layout: 'panel',
  table: { widths: ['*', '*'], body: [[acknowledge(input), check(input)]] },
});
