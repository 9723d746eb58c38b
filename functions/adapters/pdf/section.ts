import type { Content, TableCell } from 'pdfmake/interfaces';

type Section = {
  heading: string;
  /** Set right of the heading, in small type. */
  note?: string;
  /** Column widths in points, or `*`. */
  widths: (number | '*')[];
  rows: TableCell[][];
};

const headingRow = ({ heading, note, widths }: Section): TableCell[] => [
  {
    colSpan: widths.length,
    columns: [
      { text: heading, style: 'heading', outline: true, width: 'auto' },
      { text: note ?? '', style: 'label', alignment: 'right', margin: [0, 2, 0, 0] },
    ],
  },
  ...widths.slice(1).map((): TableCell => ({ text: '' })),
];

/** A headed block: its heading never stands alone at the foot of a page, and is repeated on the next. */
export const section = (content: Section): Content => ({
  margin: [0, 8, 0, 0],
  layout: 'section',
  table: {
    widths: content.widths,
    headerRows: 1,
    keepWithHeaderRows: 1,
    body: [headingRow(content), ...content.rows],
  },
});
