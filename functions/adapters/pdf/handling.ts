import type { Content } from 'pdfmake/interfaces';
import { handlingCodes } from '../../domain/information-report/grading.ts';
import type { Handling } from '../../domain/information-report/information-report.ts';
import { type Block, isKeptTogether, linesOf, row } from './block.ts';
import { section } from './section.ts';
import { wrapped } from './wrapped-text.ts';

/** How the information is known, in words that carry no clue to the source. */
export const provenanceSection = (provenance: string): Content =>
  section({
    heading: 'Provenance',
    blocks: [
      { lines: linesOf(provenance), content: row(['*'], [{ text: wrapped(provenance), lineHeight: 1.1 }]) },
    ],
  });

const codesBlock = (handling: Handling): Block => ({
  lines: 3,
  content: row(
    ['*'],
    [
      {
        stack: handlingCodes(handling).map(
          ({ code, label }): Content => ({
            columns: [
              { width: 24, text: code, bold: true },
              { width: '*', text: label },
            ],
          }),
        ),
      },
    ],
  ),
});

const conditionsBlock = (conditions: string): Block => ({
  lines: linesOf(conditions),
  content: row(['*'], [{ text: [{ text: 'Conditions: ', bold: true }, ...wrapped(conditions)] }]),
});

/** One block of the two where they fit together: conditions on another page than their codes would be overlooked. */
const handlingBlocks = (codes: Block, conditions: Block): readonly [Block, ...Block[]] => {
  const lines = codes.lines + conditions.lines;
  return isKeptTogether({ lines })
    ? [{ lines, content: { stack: [codes.content, conditions.content] } }]
    : [codes, conditions];
};

/** What the force may do with it: the handling codes in full, then the conditions. */
export const handlingSection = (handling: Handling): Content => {
  const codes = codesBlock(handling);
  const { conditions } = handling;
  return section({
    heading: 'Handling',
    blocks: conditions ? handlingBlocks(codes, conditionsBlock(conditions)) : [codes],
  });
};
