import type { Content, TableCell } from 'pdfmake/interfaces';
import {
  gradeCode,
  gradingNotice,
  informationLabels,
  sourceLabels,
} from '../../domain/information-report/grading.ts';
import type { InformationItem } from '../../domain/information-report/information-report.ts';
import { section } from './section.ts';
import { colours } from './styles.ts';

const gradeCell = (item: InformationItem): TableCell => ({
  fillColor: colours.panel,
  stack: [
    { text: gradeCode(item), style: 'grade' },
    { text: `${sourceLabels[item.source]}\n${informationLabels[item.information]}`, style: 'gradeWords' },
  ],
});

const itemRow = (item: InformationItem, index: number): TableCell[] => [
  { text: `${index + 1}`, bold: true },
  { text: item.text, lineHeight: 1.1 },
  gradeCell(item),
];

/** The numbered items of information, each with its grade beside it. */
export const itemsSection = (items: readonly InformationItem[]): Content =>
  section({
    heading: 'Information',
    note: gradingNotice,
    widths: [14, '*', 84],
    rows: items.map(itemRow),
  });
