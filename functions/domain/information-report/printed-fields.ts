/** One piece of typed text that is printed; `path` is dotted, for example `subjects.0.name`. */
export type PrintedField = { readonly path: string; readonly text: string };

type Text = string | null | undefined;

const subjectParts = ['name', 'rank', 'number', 'station', 'description', 'vehicle', 'online'] as const;

type Named = Readonly<Partial<Record<(typeof subjectParts)[number], Text>>>;

/** The parts of a write-up that are printed, in whatever stage of its writing. */
export interface Printed {
  readonly title: string;
  readonly informationDate: string;
  readonly subjects: readonly Named[];
  readonly items: readonly { readonly text: string }[];
  readonly provenance: string;
  readonly handling: { readonly conditions?: Text };
}

const ofSubject = (subject: Named, index: number): PrintedField[] =>
  subjectParts.flatMap((part) => {
    const text = subject[part];
    return text ? [{ path: `subjects.${index}.${part}`, text }] : [];
  });

/** Every text of a write-up that someone typed and a force will read, in the order of the page. */
export const printedFields = (report: Printed): readonly PrintedField[] => [
  { path: 'title', text: report.title },
  { path: 'informationDate', text: report.informationDate },
  ...report.subjects.flatMap(ofSubject),
  ...report.items.map((item, index) => ({ path: `items.${index}.text`, text: item.text })),
  { path: 'provenance', text: report.provenance },
  ...(report.handling.conditions ? [{ path: 'handling.conditions', text: report.handling.conditions }] : []),
];
