import type { Content, TableCell } from 'pdfmake/interfaces';
import { handlingCodes } from '../../domain/information-report/grading.ts';
import type { Handling } from '../../domain/information-report/information-report.ts';
import { section } from './section.ts';

const codeRow = ({ code, label }: { code: string; label: string }): TableCell[] => [
  { text: code, style: 'code' },
  { text: label, margin: [0, 1, 0, 0] },
];

const conditionsRow = (conditions: string): TableCell[] => [
  { text: '' },
  { text: [{ text: 'Conditions: ', bold: true }, conditions] },
];

/** How the information is known, in words that carry no clue to the source. */
export const provenanceSection = (provenance: string): Content =>
  section({ heading: 'Provenance', widths: ['*'], rows: [[{ text: provenance, lineHeight: 1.1 }]] });

/** What the force may do with it: the handling codes in full, then the conditions. */
export const handlingSection = (handling: Handling): Content =>
  section({
    heading: 'Handling',
    widths: [24, '*'],
    rows: [
      ...handlingCodes(handling).map(codeRow),
      ...(handling.conditions ? [conditionsRow(handling.conditions)] : []),
    ],
  });
