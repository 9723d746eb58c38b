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
export const pageMargins = { left: 42, top: 64, right: 42, bottom: 58 } as const;

export const styles: StyleDictionary = {
  overline: { fontSize: 9.5, color: colours.quiet },
  title: { fontSize: 17, bold: true },
  subtitle: { fontSize: 11, bold: true, margin: [0, 2, 0, 6] },
  heading: { fontSize: 10.5, bold: true },
  label: { fontSize: 8, color: colours.quiet },
  small: { fontSize: 8 },
  grade: { fontSize: 13, bold: true },
  gradeWords: { fontSize: 7, margin: [0, 1, 0, 0] },
  code: { fontSize: 11, bold: true },
  marking: { fontSize: 11, bold: true, alignment: 'center' },
};

const hairline = 0.5;

/** Tables by name: `heading` is ruled off in ink, `row` in grey, `panel` is a box. */
export const tableLayouts: Record<string, CustomTableLayout> = {
  heading: {
    hLineWidth: (line) => (line === 0 ? 0 : 1),
    vLineWidth: () => 0,
    hLineColor: () => colours.ink,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 2,
  },
  row: {
    hLineWidth: (line) => (line === 0 ? 0 : hairline),
    vLineWidth: () => 0,
    hLineColor: () => colours.rule,
    paddingLeft: (column) => (column === 0 ? 0 : 6),
    paddingRight: () => 4,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
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
};
