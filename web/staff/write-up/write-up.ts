import type { CaseShown, InformationReportBody, SubjectShown } from '../api/case-schemas.ts';

/** An information report while it is written: every field is text, blank where nothing is said. */
export type SubjectDraft = Record<
  'name' | 'role' | 'rank' | 'number' | 'station' | 'description' | 'vehicle' | 'online',
  string
>;
export type ItemDraft = { text: string; source: string; information: string; gradeReason: string };
export type WriteUp = {
  forceId: string;
  title: string;
  categories: string[];
  subjects: SubjectDraft[];
  items: ItemDraft[];
  provenance: string;
  handling: { code: string; action: string; sanitisation: string; conditions: string };
  informationDate: string;
  urgency: string;
  includeContact: boolean;
};

export const blankSubject: SubjectDraft = {
  name: '',
  role: 'unknown',
  rank: '',
  number: '',
  station: '',
  description: '',
  vehicle: '',
  online: '',
};

const subjectDraft = (subject: SubjectShown): SubjectDraft => ({
  name: subject.name ?? '',
  role: subject.role,
  rank: subject.rank ?? '',
  number: subject.number ?? '',
  station: subject.station ?? '',
  description: subject.description ?? '',
  vehicle: subject.vehicle ?? '',
  online: subject.online ?? '',
});

/** The information grade an item starts from, by how the reporter knows (domain defaults). */
const gradeOfBasis: Readonly<Record<string, string>> = {
  experienced: 'A',
  witnessed: 'A',
  'seen-online': 'A',
  'told-by-victim': 'C',
  'told-by-someone-else': 'C',
};

/** An untested source, and the information grade that the case's basis of knowledge gives. */
export const blankItem = (shownCase: CaseShown): ItemDraft => ({
  text: '',
  source: '2',
  information: gradeOfBasis[shownCase.report?.knowledge?.basis ?? ''] ?? 'D',
  gradeReason: '',
});

/** A day made as coarse as a month, in words: it must not time the reporter. */
export const coarseDate = (day: string | null | undefined): string => {
  const time = Date.parse(day ?? '');
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time);
};

const proposedForces = (shownCase: CaseShown): string[] =>
  shownCase.assessment?.forces.map(({ forceId }) => forceId) ?? [];

/** A new report for the first force that has none yet, with what can be carried over without a clue to the source. */
export const startWriteUp = (shownCase: CaseShown): WriteUp => {
  const written = new Set(shownCase.informationReports.map(({ forceId }) => forceId));
  const wanted = [...shownCase.forces, ...proposedForces(shownCase)];
  const { report } = shownCase;
  return {
    forceId: wanted.find((force) => !written.has(force)) ?? wanted[0] ?? '',
    title: '',
    categories: shownCase.categories,
    subjects: report?.subjects.map(subjectDraft) ?? [],
    items: [blankItem(shownCase)],
    provenance: '',
    handling: { code: 'C', action: 'A1', sanitisation: 'S2', conditions: '' },
    informationDate: coarseDate(report?.when?.from),
    urgency: shownCase.urgency,
    includeContact: false,
  };
};

/** What the server has, ready to be changed. */
export const openWriteUp = (body: InformationReportBody): WriteUp => ({
  ...body,
  subjects: body.subjects.map(subjectDraft),
  items: body.items.map((item) => ({
    text: item.text,
    source: String(item.source),
    information: item.information,
    gradeReason: item.gradeReason ?? '',
  })),
  handling: {
    code: body.handling.code,
    action: body.handling.action ?? '',
    sanitisation: body.handling.sanitisation ?? '',
    conditions: body.handling.conditions ?? '',
  },
});

const withoutBlanks = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

const handlingBody = ({
  code,
  action,
  sanitisation,
  conditions,
}: WriteUp['handling']): Record<string, string> =>
  code === 'P' ? { code } : withoutBlanks({ code, action, sanitisation, conditions });

const isJudged = (item: ItemDraft): boolean => item.information === 'B' || item.information === 'E';

/** The body that the API takes: blank optional fields left out, grades as numbers. */
export const writeUpBody = (writeUp: WriteUp) => ({
  ...writeUp,
  subjects: writeUp.subjects
    .map(withoutBlanks)
    .filter((subject) => Object.keys(subject).some((key) => key !== 'role')),
  items: writeUp.items.map(({ text, source, information, gradeReason }) => ({
    text,
    source: Number(source),
    information,
    ...(isJudged({ text, source, information, gradeReason }) && gradeReason.trim() !== ''
      ? { gradeReason }
      : {}),
  })),
  handling: handlingBody(writeUp.handling),
});
