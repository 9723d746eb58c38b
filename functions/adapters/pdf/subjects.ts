import type { Content, TableCell } from 'pdfmake/interfaces';
import { roleLabels } from '../../domain/information-report/labels.ts';
import type { Subject } from '../../domain/report/report.ts';
import { section } from './section.ts';
import { colours } from './styles.ts';

const identifierLabels = [
  ['rank', 'Rank'],
  ['number', 'Number'],
  ['station', 'Station or unit'],
  ['vehicle', 'Vehicle'],
  ['online', 'Online'],
  ['description', 'Description'],
] as const;

const identifiers = (subject: Subject): Content[] =>
  identifierLabels.flatMap(([key, label]) => {
    const value = subject[key];
    return value ? [{ text: [{ text: `${label}: `, color: colours.quiet }, value] }] : [];
  });

const subjectRow = (subject: Subject, index: number): TableCell[] => [
  { text: `${index + 1}`, bold: true },
  {
    stack: [
      {
        text: [
          { text: subject.name || 'Name not known', bold: true },
          `, ${roleLabels[subject.role].toLowerCase()}`,
        ],
      },
      ...identifiers(subject),
    ],
  },
];

const nobodyNamed: TableCell[] = [{ text: '' }, { text: 'No subject identified by the originator.' }];

/** Who the report is about, each with what identifies them. */
export const subjectsSection = (subjects: readonly Subject[]): Content =>
  section({
    heading: subjects.length === 1 ? 'Subject' : 'Subjects',
    widths: [14, '*'],
    rows: subjects.length === 0 ? [nobodyNamed] : subjects.map(subjectRow),
  });
