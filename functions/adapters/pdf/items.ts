import type { Content, TableCell } from 'pdfmake/interfaces';
import {
  gradeCode,
  gradingNotice,
  informationLabels,
  sourceLabels,
} from '../../domain/information-report/grading.ts';
import type { InformationItem } from '../../domain/information-report/information-report.ts';
import { type Block, linesOf, row } from './block.ts';
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

const itemBlock = (item: InformationItem, index: number): Block => ({
  lines: linesOf(item.text),
  content: row(
    [14, '*', 104],
    [numberCell(item, index), { text: wrapped(item.text), lineHeight: 1.1 }, gradeCell(item)],
  ),
});

const noItem: Block = { lines: 1, content: { text: 'No item of information.' } };

/** The numbered items of information, each with its grade beside it. */
export const itemsSection = (items: readonly InformationItem[]): Content => {
  const [first = noItem, ...rest] = items.map(itemBlock);
  return section({ heading: 'Information', id: sectionId, note: gradingNotice, blocks: [first, ...rest] });
};
