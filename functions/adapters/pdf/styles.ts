import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces';

export const colours = {
  ink: '#0b0c0c',
  quiet: '#505a5f',
  rule: '#b1b4b6',
  panel: '#f3f2f1',
  alert: '#942514',
  paper: '#ffffff',
} as const;

/** Points. A4 is 595 wide: 511 are left for text. */
export const pageMargins = { left: 42, top: 68, right: 42, bottom: 62 } as const;

export const styles: StyleDictionary = {
  overline: { fontSize: 9.5, color: colours.quiet },
  title: { fontSize: 17, bold: true },
  subtitle: { fontSize: 11, bold: true, margin: [0, 2, 0, 6] },
  heading: { fontSize: 10.5, bold: true },
  label: { fontSize: 8, color: colours.quiet },
  small: { fontSize: 8 },
  grade: { fontSize: 14, bold: true, alignment: 'center' },
  gradeWords: { fontSize: 7, alignment: 'center', color: colours.ink },
  code: { fontSize: 11, bold: true },
  marking: { fontSize: 11, bold: true, alignment: 'center' },
};

const hairline = 0.5;

/** Tables by name: `section` rules off its heading, `facts` and `panel` are boxes, `plain` has no lines at all. */
export const tableLayouts: Record<string, CustomTableLayout> = {
  section: {
    hLineWidth: (line, node) =>
      line === 0 || line === node.table.body.length ? 0 : line === 1 ? 1 : hairline,
    vLineWidth: () => 0,
    hLineColor: (line) => (line === 1 ? colours.ink : colours.rule),
    paddingLeft: (column) => (column === 0 ? 0 : 6),
    paddingRight: () => 0,
    paddingTop: (row) => (row === 0 ? 0 : 4),
    paddingBottom: (row) => (row === 0 ? 2 : 4),
  },
  panel: {
    hLineWidth: () => hairline,
    vLineWidth: () => hairline,
    hLineColor: () => colours.rule,
    vLineColor: () => colours.rule,
    paddingLeft: () => 6,
    paddingRight: () => 6,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  },
  plain: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? 0 : 6),
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
};
