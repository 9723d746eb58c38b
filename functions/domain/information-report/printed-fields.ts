import type { Subject } from '../report/report.ts';
import type { InformationReport } from './information-report.ts';

/** One piece of typed text that is printed; `path` is dotted, for example `subjects.0.name`. */
export type PrintedField = { readonly path: string; readonly text: string };

const subjectParts = ['name', 'rank', 'number', 'station', 'description', 'vehicle', 'online'] as const;

const ofSubject = (subject: Subject, index: number): PrintedField[] =>
  subjectParts.flatMap((part) => {
    const text = subject[part];
    return text ? [{ path: `subjects.${index}.${part}`, text }] : [];
  });

/** Every text of a write-up that someone typed and a force will read, in the order of the page. */
export const printedFields = (report: InformationReport): readonly PrintedField[] => [
  { path: 'title', text: report.title },
  { path: 'informationDate', text: report.informationDate },
  ...report.subjects.flatMap(ofSubject),
  ...report.items.map((item, index) => ({ path: `items.${index}.text`, text: item.text })),
  { path: 'provenance', text: report.provenance },
  ...(report.handling.conditions ? [{ path: 'handling.conditions', text: report.handling.conditions }] : []),
];
