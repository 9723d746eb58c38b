import type { Content } from 'pdfmake/interfaces';
import { type Block, isKeptTogether, roomAhead } from './block.ts';

type Section = {
  heading: string;
  /** Set right of the heading, in small type. */
  note?: string;
  /** What the bookmarks of its blocks name as `outlineParentId`. */
  id?: string;
  blocks: readonly [Block, ...Block[]];
};

const headingLine = ({ heading, note, id }: Section): Content => ({
  margin: [0, 8, 0, 0],
  layout: 'heading',
  table: {
    widths: ['auto', '*'],
    body: [
      [
        { text: heading, style: 'heading', outline: true, ...(id === undefined ? {} : { id }) },
        { text: note ?? '', style: 'label', alignment: 'right', margin: [0, 2, 0, 0] },
      ],
    ],
  },
});

const placed = (block: Block): Content[] =>
  isKeptTogether(block) ? [{ unbreakable: true, stack: [block.content] }] : [roomAhead, block.content];

const opened = (heading: Content, first: Block): Content[] =>
  isKeptTogether(first)
    ? [{ unbreakable: true, stack: [heading, first.content] }]
    : [roomAhead, heading, first.content];

/** A headed part of the report: its heading never stands alone at the foot of a page, short blocks never split. */
export const section = (content: Section): Content => {
  const [first, ...rest] = content.blocks;
  return { stack: [...opened(headingLine(content), first), ...rest.flatMap(placed)] };
};
