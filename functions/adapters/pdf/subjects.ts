import type { Content } from 'pdfmake/interfaces';
import { roleLabels } from '../../domain/information-report/labels.ts';
import type { Subject } from '../../domain/report/report.ts';
import { type Block, linesOf, row } from './block.ts';
import { section } from './section.ts';
import { colours } from './styles.ts';
import { unbroken, wrapped } from './wrapped-text.ts';

const identifierLabels = [
  ['rank', 'Rank'],
  ['number', 'Number'],
  ['station', 'Station or unit'],
  ['vehicle', 'Vehicle'],
  ['online', 'Online'],
] as const;

const labelled = (label: string, value: string): Content[] => [
  { text: `${label}:\u00a0`, color: colours.quiet },
  ...unbroken(value),
];

/** The short identifiers in one running line, a wide gap between them. */
const identifiers = (subject: Subject): Content[] =>
  identifierLabels.flatMap(([key, label], index) => {
    const value = subject[key];
    return value ? [...(index === 0 ? [] : ['    ']), ...labelled(label, value)] : [];
  });

const lines = (subject: Subject): Content[] => [
  {
    text: [
      ...wrapped(subject.name || 'Name not known', { bold: true }),
      `, ${roleLabels[subject.role].toLowerCase()}`,
    ],
  },
  ...(identifiers(subject).length === 0 ? [] : [{ text: identifiers(subject) }]),
  ...(subject.description ? [{ text: labelled('Description', subject.description) }] : []),
];

const allWords = (subject: Subject): string => Object.values(subject).join('\n');

const subjectBlock = (subject: Subject, index: number): Block => ({
  lines: linesOf(allWords(subject)),
  content: row([14, '*'], [{ text: `${index + 1}`, bold: true }, { stack: lines(subject) }]),
});

const nobodyNamed: Block = {
  lines: 1,
  content: row(['*'], [{ text: 'No subject identified by the originator.' }]),
};

/** Who the report is about, each with what identifies them. */
export const subjectsSection = (subjects: readonly Subject[]): Content => {
  const [first = nobodyNamed, ...rest] = subjects.map(subjectBlock);
  return section({ heading: subjects.length === 1 ? 'Subject' : 'Subjects', blocks: [first, ...rest] });
};
