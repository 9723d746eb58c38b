import type { Content } from 'pdfmake/interfaces';
import {
  actionLabels,
  gradingNotice,
  handlingLabels,
  informationLabels,
  sanitisationLabels,
  sourceLabels,
} from '../../domain/information-report/grading.ts';

const column = (heading: string, labels: Readonly<Record<string, string>>): Content[] => [
  { text: heading, bold: true, fontSize: 7 },
  ...Object.entries(labels).map(
    ([code, label]): Content => ({ text: [{ text: `${code}  `, bold: true }, label], fontSize: 7 }),
  ),
];

/** Every 3x5x2 code with its wording, for a reader who does not know them by heart. */
export const gradingKey = (): Content => ({
  margin: [0, 8, 0, 0],
  unbreakable: true,
  stack: [
    {
      text: `Grading key (3x5x2). ${gradingNotice}.`,
      style: 'label',
      bold: true,
      outline: true,
      outlineText: 'Grading key',
    },
    {
      margin: [0, 2, 0, 0],
      columnGap: 10,
      columns: [
        { width: 62, stack: column('Source', sourceLabels) },
        { width: 128, stack: column('Information', informationLabels) },
        { width: 100, stack: column('Handling', handlingLabels) },
        {
          width: '*',
          stack: column('Conditions', { ...actionLabels, ...sanitisationLabels }),
        },
      ],
    },
  ],
});
