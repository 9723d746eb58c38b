import type { Content, TableCell } from 'pdfmake/interfaces';

/** Something that is kept on one page where it can be. `lines` is an upper estimate of its height. */
export type Block = { content: Content; lines: number };

const charactersPerLine = 40;
const linesKeptTogether = 45;

/** The most lines that a text can take in the report's columns. */
export const linesOf = (text: string): number =>
  text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / charactersPerLine), 0);

export const isKeptTogether = ({ lines }: Pick<Block, 'lines'>): boolean => lines <= linesKeptTogether;

const reservedPoints = 64;

/** Takes no room, but moves what follows to the next page unless that much room is left on this one. */
export const roomAhead: Content = {
  unbreakable: true,
  stack: [{ stack: [], margin: [0, 0, 0, reservedPoints] }],
  margin: [0, 0, 0, -reservedPoints],
};

/** One ruled row as a table of its own, so that it can be kept together or allowed to run over pages. */
export const row = (widths: (number | '*')[], cells: TableCell[]): Content => ({
  layout: 'row',
  table: { widths, body: [cells] },
});
