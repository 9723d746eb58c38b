import type { Content, TableCell } from 'pdfmake/interfaces';
import {
  gradeCode,
  gradingNotice,
  informationLabels,
  sourceLabels,
} from '../../domain/information-report/grading.ts';
import type { InformationItem } from '../../domain/information-report/information-report.ts';
import { type Block, isKeptTogether, linesOf, row } from './block.ts';
import { section } from './section.ts';
import { colours } from './styles.ts';
import { wrapped } from './wrapped-text.ts';

const gradeCell = (item: InformationItem): TableCell => ({
  fillColor: colours.panel,
  columnGap: 4,
  columns: [
    { width: 30, text: gradeCode(item), style: 'grade' },
    {
      width: '*',
      text: `${sourceLabels[item.source]}\n${informationLabels[item.information]}`,
      style: 'gradeWords',
    },
  ],
});

const sectionId = 'information';

const numberCell = (item: InformationItem, index: number): TableCell => ({
  text: `${index + 1}`,
  bold: true,
  outline: true,
  outlineText: `Item ${index + 1}, graded ${gradeCode(item)}`,
  outlineParentId: sectionId,
});

const widths: (number | '*')[] = [14, '*', 104];
const textOf = (item: InformationItem) => ({ text: wrapped(item.text), lineHeight: 1.1 });

/** An item longer than a page: its number and grade stand above it, and again at the head of each further page. */
const longItem = (item: InformationItem, index: number): Content => ({
  layout: 'row',
  table: {
    widths,
    headerRows: 1,
    body: [
      [numberCell(item, index), { text: 'The text is below', style: 'label' }, gradeCell(item)],
      ['', { ...textOf(item), colSpan: 2 }, ''],
    ],
  },
});

const itemBlock = (item: InformationItem, index: number): Block => {
  const lines = linesOf(item.text);
  const short = row(widths, [numberCell(item, index), textOf(item), gradeCell(item)]);
  return { lines, content: isKeptTogether({ lines }) ? short : longItem(item, index) };
};

const noItem: Block = { lines: 1, content: { text: 'No item of information.' } };

/** The numbered items of information, each with its grade beside it. */
export const itemsSection = (items: readonly InformationItem[]): Content => {
  const [first = noItem, ...rest] = items.map(itemBlock);
  return section({ heading: 'Information', id: sectionId, note: gradingNotice, blocks: [first, ...rest] });
};
